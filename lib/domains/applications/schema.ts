import { COURSE_MAXIMUM } from '@/lib/domains/competitions/types';
import { z } from 'zod';
import { requiredFile } from '@/lib/kernel/file-field';
import {
  checkbox,
  decimalField,
  integer,
  listOf,
  oneOf,
  optional,
  optionalText,
  text,
  uuid,
} from '@/lib/kernel/input-fields';
import { STATEMENTS } from './types';

const version = integer({ min: 0 });
const reason = text({ min: 10, max: 2000, multiline: true });

export const startApplicationSchema = z.object({ competitionId: uuid() });

/** Where one goes after saving: on to the review, back to the draft, or nowhere when the page saved by itself. */
export const NEXT_STEPS = ['stay', 'review', 'quiet'] as const;

export const saveDraftSchema = z.object({
  applicationId: uuid(),
  motivation: optionalText({ max: 3000, multiline: true }),
  statements: listOf(oneOf(STATEMENTS), { max: STATEMENTS.length }),
  next: optional(oneOf(NEXT_STEPS)),
});

export const attachDocumentSchema = z.object({ applicationId: uuid(), requestedId: uuid(), document: requiredFile() });
export const removeDocumentSchema = z.object({ applicationId: uuid(), requestedId: uuid() });
export const submitApplicationSchema = z.object({ applicationId: uuid(), version });
export const withdrawApplicationSchema = z.object({
  applicationId: uuid(),
  version,
  reason: optionalText({ max: 1000, multiline: true }),
});

export const endDraftSchema = z.object({ applicationId: uuid() });

export const SCREENING_DECISIONS = ['CANDIDATE', 'SCREENED_OUT'] as const;

export const screenApplicationSchema = z.object({
  applicationId: uuid(),
  version,
  decision: oneOf(SCREENING_DECISIONS),
  reason,
});

/** Two decimals at most, as scores are kept. */
const score = decimalField({ min: '0', max: '999', scale: 2 });

/** A line of the sheet left blank is not recorded: the person has not been assessed yet. */
const sheetLine = z.object({
  applicationId: uuid(),
  score: optional(score),
  reason: optionalText({ max: 2000, multiline: true }),
});

export const SHEET_LINES = 50;

export const recordStageScoresSchema = z.object({
  competitionId: uuid(),
  position: integer({ min: 1 }),
  scores: listOf(sheetLine, { min: 1, max: SHEET_LINES }),
});

export const computeMeritListSchema = z.object({ competitionId: uuid(), version, absentConfirmed: checkbox() });
export const publishResultsSchema = z.object({ competitionId: uuid(), version });
export const startCourseSchema = z.object({ competitionId: uuid(), version });

export const recordCourseResultSchema = z.object({
  applicationId: uuid(),
  version,
  score: decimalField({ min: '0', max: COURSE_MAXIMUM, scale: 2 }),
  reason,
});
