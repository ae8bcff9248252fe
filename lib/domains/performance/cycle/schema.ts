import { z } from 'zod';
import { integer, text, uuid } from '@/lib/kernel/input-fields';

/** Which cycle a form is about, and the version its reader saw. */
export const seenCycle = { cycleId: uuid(), version: integer({ min: 0 }) };

export const seenCycleInput = z.object(seenCycle);

/** Reasons, objections and assessments: long enough to say something. */
export const reasonField = text({ min: 10, max: 4000, multiline: true });

export const openCycleInput = z.object({ assignmentId: uuid() });

export const closeYearInput = z.object({ cycleId: uuid() });
