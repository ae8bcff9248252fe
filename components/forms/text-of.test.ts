import { createElement } from 'react';
import { expect, it } from 'vitest';
import { joinedNames, textOf } from './text-of';

it('reads a label through what dresses it', () => {
  const dressed = createElement('span', null, 'Peso ', createElement('strong', null, 40), ' %', null, false);
  expect(textOf(dressed)).toBe('Peso 40 %');
  expect(textOf('Motivo')).toBe('Motivo');
  expect(textOf(null)).toBe('');
});

it('names a field after its groups, and once where they are called alike', () => {
  expect(joinedNames(['Metas', 'Meta 1', 'Peso'])).toBe('Metas, Meta 1, Peso');
  expect(joinedNames(['Funciones', 'Funciones'])).toBe('Funciones');
  expect(joinedNames(['', 'Motivo'])).toBe('Motivo');
});
