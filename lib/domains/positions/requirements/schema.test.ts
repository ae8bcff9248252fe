import { expect, test } from 'vitest';
import { parseInput } from '@/lib/kernel/parse-input';
import { profileField } from './schema';

const profile = (area: object, more: object = {}) => ({
  study_level: {},
  study_field: {},
  general_experience_years: {},
  public_experience_years: {},
  managerial_experience_years: {},
  area_experience_years: area,
  ...more,
});

test.each([
  [{}, []],
  [{ area: 'procurement' }, ['area_experience_years.value required']],
  [{ value: '3' }, ['area_experience_years.area required']],
])('experience in %o is asked for by its area and its years', (area, errors) => {
  const parsed = parseInput(profileField, profile(area));
  expect(parsed.ok ? [] : parsed.fieldErrors.map(({ field, code }) => `${field} ${code}`)).toEqual(errors);
});

test('half of it is told with whatever else is wrong', () => {
  const parsed = parseInput(profileField, profile({ value: '3' }, { general_experience_years: { value: 'ocho' } }));
  expect(parsed.ok ? [] : parsed.fieldErrors.map(({ field }) => field)).toEqual([
    'general_experience_years.value',
    'area_experience_years.area',
  ]);
});
