import { z } from 'zod';
import { requiredFile } from '@/lib/kernel/file-field';
import { integer, oneOf, optional, text, uuid, type Field } from '@/lib/kernel/input-fields';
import { onceRead } from '@/lib/kernel/once-read';
import { DEGREE_LEVELS } from '../requirements/types';
import {
  ACADEMIC_STATUSES,
  COMPETENCIES,
  OFFICE_LEVELS,
  STUDIES,
  type Competency,
  type Degrees,
  type Terms,
} from './terms';

const MAX_LINES = 40;
const MAX_LINE = 500;

/** One thing a line; the blank lines between them say nothing. */
function lines(required: boolean): Field<string[]> {
  const typed = text({ max: MAX_LINES * MAX_LINE, multiline: true });
  return (required ? typed : optional(typed)).transform((value, context): string[] => {
    const all = (value ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const issue = (message: string, max: number) => context.addIssue({ code: 'custom', message, params: { max } });
    if (all.length > MAX_LINES) issue('too_many', MAX_LINES);
    else if (all.some((line) => line.length > MAX_LINE)) issue('too_long', MAX_LINE);
    return all;
  }) as Field<string[]>;
}

const degree = () => integer({ min: 1, max: 4 });
const degreesField: Field<Degrees> = z.object({ minimum: degree(), ideal: degree() }).check(({ value, issues }) => {
  if (value.ideal < value.minimum)
    issues.push({
      code: 'custom',
      message: 'too_small',
      params: { min: value.minimum },
      path: ['ideal'],
      input: value,
    });
});
const years = () => integer({ min: 0, max: 30 });

/** What a form or a row of a sheet sends of a position (S3 T17). Lists come one thing a line. */
export const TERMS = {
  functions: lines(true),
  studies: oneOf(STUDIES),
  specialty: text({ max: 300 }),
  degree: oneOf(DEGREE_LEVELS),
  academicStatus: oneOf(ACADEMIC_STATUSES),
  technicalKnowledge: lines(false),
  courses: lines(false),
  officeSystems: oneOf(OFFICE_LEVELS),
  languages: lines(false),
  generalYears: years(),
  specificYears: years(),
  competencies: z.object(
    Object.fromEntries(COMPETENCIES.map((name) => [name, degreesField])) as Record<Competency, Field<Degrees>>,
  ),
};

type Years = Pick<Terms, 'generalYears' | 'specificYears'>;

/** For `superRefine`: specific experience is part of the general one, so that nobody can be asked for more of it. */
export const specificWithinGeneral = [
  (value: Years, { issues }: z.core.$RefinementCtx<Years>) => {
    const { generalYears: max, specificYears } = value;
    if (specificYears > max)
      issues.push({
        code: 'custom',
        message: 'beyond_general',
        params: { max },
        path: ['specificYears'],
        input: specificYears,
      });
  },
  onceRead('generalYears', 'specificYears'),
] as const;

export const termsField: Field<Terms> = z.object(TERMS).superRefine(...specificWithinGeneral);

const seen = { profileId: uuid(), version: integer({ min: 0 }) };
const reason = text({ min: 20, max: 4000, multiline: true });

export const startProfileInput = z.object({ seatId: uuid(), standardId: uuid() });
export const saveProfileInput = z.object({ ...seen, standardId: uuid(), terms: termsField });
export const approveProfileInput = z.object(seen);
export const discardProfileInput = z.object(seen);
export const requestDeviationInput = z.object({ ...seen, reason, proof: requiredFile() });
export const decideDeviationInput = z.object({
  ...seen,
  decision: oneOf(['APPROVED', 'DRAFT']),
  reason,
});
