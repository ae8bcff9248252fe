import { expect, test } from 'vitest';
import { labelField, labelOf } from './field-labels';
import { formDataToObject } from './form-data';
import { typedValues } from './typed-values';

test('what fields are called comes along and is none of what was typed', () => {
  const form = new FormData();
  form.set('goals[0].title', 'Reducir la espera');
  form.set(labelField('goals[0].title'), 'Meta 1, Título');
  form.set(labelField('reason'), '');
  expect(labelOf(form, 'goals[0].title')).toBe('Meta 1, Título');
  expect(labelOf(form, 'reason')).toBeUndefined();
  expect(labelOf(form, 'other')).toBeUndefined();
  expect(formDataToObject(form)).toEqual({ goals: [{ title: 'Reducir la espera' }] });
  expect(typedValues(form)).toEqual({ 'goals[0].title': 'Reducir la espera' });
});
