import { createElement } from 'react';
import { expect, it } from 'vitest';
import { textOf } from './text-of';

it('reads a label through what dresses it', () => {
  const dressed = createElement('span', null, 'Peso ', createElement('strong', null, 40), ' %', null, false);
  expect(textOf(dressed)).toBe('Peso 40 %');
  expect(textOf('Motivo')).toBe('Motivo');
  expect(textOf(null)).toBe('');
});
