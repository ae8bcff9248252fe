import { z } from 'zod';
import {
  calendarDateField,
  checkbox,
  decimalField,
  integer,
  listOf,
  oneOf,
  optionalText,
  text,
  uuid,
  type Field,
} from '@/lib/kernel/input-fields';
import { isBlank } from '@/lib/kernel/input-text';
import { profileField } from '@/lib/domains/positions/requirements/schema';
import { MANAGER_ROLES } from '@/lib/domains/positions/types';
import { STAGE_KINDS, COURSE_MAXIMUM } from './types';

export const MAX_STAGES = 6;
export const MAX_DOCUMENTS = 6;

/** A row of a form left empty is no row; the others keep their places, so that errors find their fields. */
function rowsOf<T>(row: Field<T>, max: number): Field<T[]> {
  const kept: Field<readonly T[]> = z.unknown().transform((raw, context): readonly T[] => {
    const texts = typeof raw === 'object' && raw !== null ? Object.values(raw) : [];
    if (texts.every((value) => isBlank(value) || value === 'on')) return [];
    const result = row.safeParse(raw);
    if (result.success) return [result.data];
    for (const issue of result.error.issues) context.addIssue({ ...issue });
    return z.NEVER;
  });
  return listOf(kept, { max }).transform((rows) => rows.flatMap((row) => row));
}

const mark = () => decimalField({ min: '0', max: '100', scale: 2 });

const stage = z.object({
  kind: oneOf(STAGE_KINDS),
  name: text({ min: 3, max: 120 }),
  weight: mark(),
  passMark: mark(),
  maxScore: decimalField({ min: '1', max: '100', scale: 2 }),
  startsOn: calendarDateField(),
  endsOn: calendarDateField(),
});

const document = z.object({ name: text({ min: 3, max: 160 }), mandatory: checkbox() });

/** Long texts may be missing from a draft; what must be there to be reviewed is a rule, not a shape. */
const draftText = (max: number): Field<string> =>
  optionalText({ max, multiline: true }).transform((value) => value ?? '');

const terms = {
  title: text({ min: 10, max: 200 }),
  managerRole: oneOf(MANAGER_ROLES),
  profile: draftText(6000),
  conditions: draftText(6000),
  vacancies: integer({ min: 1, max: 500 }),
  publishOn: calendarDateField(),
  applicationsOpenOn: calendarDateField(),
  applicationsCloseOn: calendarDateField(),
  resultsOn: calendarDateField(),
  courseStartsOn: calendarDateField(),
  coursePassMark: decimalField({ min: '0', max: COURSE_MAXIMUM, scale: 2 }),
  rounding: integer({ min: 0, max: 3 }),
  challengeNotice: text({ min: 20, max: 2000, multiline: true }),
  stages: rowsOf(stage, MAX_STAGES),
  requirements: profileField,
  documents: rowsOf(document, MAX_DOCUMENTS),
};

export const draftCompetitionInput = z.object(terms);

const known = { competitionId: uuid(), version: integer({ min: 0 }) };
const reason = text({ min: 20, max: 4000, multiline: true });

export const editTermsInput = z.object({ ...known, ...terms });
export const competitionInput = z.object(known);
export const reasonedCompetitionInput = z.object({ ...known, reason });
export const closeApplicationsInput = z.object({ competitionId: uuid() });
