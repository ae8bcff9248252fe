import { describe, expect, it } from 'vitest';
import { looksLikeFormula } from './formula';

describe('the text of a cell', () => {
  it.each([
    '=1+1',
    ' =A1',
    '@SUMA(1)',
    '+A1',
    '-A1',
    "-2+3+cmd|' /C calc'!A0",
    '-1-2',
    '- HIPERVINCULO("x")',
    "- cmd|' /C calc'!A0",
    '+A1+(2)',
    '＝1+1',
    '＋A1',
    '-1E',
  ])('is a formula: %s', (text) => expect(looksLikeFormula(text)).toBe(true));

  it.each([
    '',
    '-',
    '--',
    '-5',
    '+51 999 888 777',
    '+51 (1) 234-5678',
    '- Dirigir la oficina (OGA)',
    '-3,50',
    '-1.234,5',
    '-5 %',
    'A=B',
    'a@b.pe',
    '– Texto',
    "'=1+1",
    '1-2',
  ])('is what it says: %s', (text) => expect(looksLikeFormula(text)).toBe(false));
});
