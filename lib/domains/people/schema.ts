import { z } from 'zod';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { optionalFile } from '@/lib/kernel/file-field';
import { isDni, isForeignerCard } from '@/lib/kernel/identifiers';
import {
  calendarDateField,
  checkbox,
  integer,
  oneOf,
  optional,
  optionalText,
  text,
  uuid,
} from '@/lib/kernel/input-fields';
import { onceRead } from '@/lib/kernel/once-read';
import { DOCUMENT_TYPES, EMPLOYMENT_SECTORS, EXPERIENCE_AREAS, STUDY_LEVELS } from './types';

const EARLIEST = calendarDate('1900-01-01');

/** Countries offered by the forms; the rest is 'XX', another country. */
export const COUNTRIES = [
  'PE',
  'AR',
  'BO',
  'BR',
  'CA',
  'CL',
  'CO',
  'DE',
  'EC',
  'ES',
  'FR',
  'GB',
  'MX',
  'US',
  'VE',
  'XX',
] as const;

export const identitySchema = z
  .object({
    documentType: oneOf(DOCUMENT_TYPES),
    documentNumber: text({ max: 12 }),
    givenNames: text({ min: 2, max: 80 }),
    familyNames: text({ min: 2, max: 80 }),
    birthDate: calendarDateField({ min: EARLIEST }),
    nationality: oneOf(COUNTRIES),
    phone: text({ min: 6, max: 20 }),
    ubigeo: optional(sixDigits()),
    version: optional(integer({ min: 0 })),
  })
  .superRefine(
    ({ documentType, documentNumber }, { issues }) => {
      const valid = documentType === 'dni' ? isDni(documentNumber) : isForeignerCard(documentNumber);
      if (valid) return;
      const message = documentType === 'dni' ? 'invalid_dni' : 'invalid_foreigner_card';
      issues.push({ code: 'custom', message, path: ['documentNumber'], input: documentNumber });
    },
    onceRead('documentType', 'documentNumber'),
  );

/** An INEI ubigeo. */
function sixDigits() {
  return text({ min: 6, max: 6 }).refine((value) => /^\d+$/.test(value), { message: 'invalid_value' });
}

const study = {
  level: oneOf(STUDY_LEVELS),
  field: text({ min: 3, max: 120 }),
  institution: text({ min: 2, max: 120 }),
  country: oneOf(COUNTRIES),
  awardedOn: calendarDateField({ min: EARLIEST }),
  hours: optional(integer({ min: 1, max: 20_000 })),
  document: optionalFile(),
};

export const addStudySchema = z.object(study);
export const updateStudySchema = z.object({ ...study, studyId: uuid() });
export const removeStudySchema = z.object({ studyId: uuid() });

const experience = {
  employer: text({ min: 2, max: 160 }),
  sector: oneOf(EMPLOYMENT_SECTORS),
  post: text({ min: 3, max: 160 }),
  area: oneOf(EXPERIENCE_AREAS),
  managerial: checkbox(),
  startsOn: calendarDateField({ min: EARLIEST }),
  endsOn: optional(calendarDateField({ min: EARLIEST })),
  functions: optionalText({ max: 2000, multiline: true }),
  document: optionalFile(),
};

export const addExperienceSchema = z.object(experience);
export const updateExperienceSchema = z.object({ ...experience, experienceId: uuid() });
export const removeExperienceSchema = z.object({ experienceId: uuid() });

export type StudyInput = z.output<typeof addStudySchema>;
export type ExperienceInput = z.output<typeof addExperienceSchema>;
export type IdentityInput = z.output<typeof identitySchema>;
