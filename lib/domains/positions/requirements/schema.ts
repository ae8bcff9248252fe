import { z } from 'zod';
import { EXPERIENCE_AREAS } from '@/lib/domains/people/types';
import { checkbox, integer, oneOf, optional, text, type Field } from '@/lib/kernel/input-fields';
import { DEGREE_LEVELS, type Requirement, type RequirementKind } from './types';

const MAX_YEARS = 30;

const years = () => optional(integer({ min: 1, max: MAX_YEARS }));
const asked = <T>(value: Field<T>) => z.object({ value, mandatory: checkbox() });

const PROFILE = z.object({
  study_level: asked(optional(oneOf(DEGREE_LEVELS))),
  study_field: asked(optional(text({ max: 300 }))),
  general_experience_years: asked(years()),
  public_experience_years: asked(years()),
  managerial_experience_years: asked(years()),
  area_experience_years: z
    .object({ area: optional(oneOf(EXPERIENCE_AREAS)), value: years(), mandatory: checkbox() })
    .superRefine(({ area, value }, { issues }) => {
      if ((area === null) === (value === null)) return;
      issues.push({ code: 'custom', message: 'required', path: [area === null ? 'area' : 'value'], input: value });
    }),
});

/**
 * A profile as the form sends it: one group of fields per kind (`profile.study_level.value`, `profile.study_level.mandatory`,
 * `profile.area_experience_years.area`). A kind left blank is not asked for.
 */
export const profileField: Field<Requirement[]> = PROFILE.transform((profile): Requirement[] => {
  const { area, value, mandatory } = profile.area_experience_years;
  const rows: { kind: RequirementKind; value: string | number | null; mandatory: boolean }[] = [
    { kind: 'study_level', ...profile.study_level },
    { kind: 'study_field', ...profile.study_field },
    { kind: 'general_experience_years', ...profile.general_experience_years },
    { kind: 'public_experience_years', ...profile.public_experience_years },
    { kind: 'managerial_experience_years', ...profile.managerial_experience_years },
    { kind: 'area_experience_years', value: area && `${area}:${value}`, mandatory },
  ];
  return rows.flatMap((row) => (row.value === null ? [] : [{ ...row, value: String(row.value) }]));
});
