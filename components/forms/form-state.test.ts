import { expect, it } from 'vitest';
import { fieldId } from './form-state';

it.each([
  ['title', undefined, 'f-title'],
  ['goals[0].title', undefined, 'f-goals-0-title'],
  ['goals[0].title', 'metas', 'metas-goals-0-title'],
])('field %s of form %s has the id %s', (name, form, id) => {
  expect(fieldId(name, form)).toBe(id);
});
