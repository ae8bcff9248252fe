import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf, widthOf } from './text-lines';

const box = { width: 160, size: 12 };

it.each([
  ['Oficina General de Administración', ['Oficina General de', 'Administración']],
  ['Corta', ['Corta']],
  ['', []],
  ['  ', []],
])('puts %j in lines', (text, lines) => {
  expect(linesOf(text, box)).toEqual(lines);
});

it('says every word, in lines that fit', () => {
  const texts = fc
    .array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 8 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(texts, (text) => {
      const lines = linesOf(text, box);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines)
        expect(widthOf(line, box.size) <= box.width || [...new Intl.Segmenter('es').segment(line)].length === 1).toBe(
          true,
        );
    }),
  );
});

it('never takes a narrow letter for wider than a broad one', () => {
  expect(widthOf('illi', 10)).toBeLessThan(widthOf('nnnn', 10));
  expect(widthOf('nnnn', 10)).toBeLessThan(widthOf('MMMM', 10));
  expect(widthOf('n', 20)).toBe(2 * widthOf('n', 10));
});
