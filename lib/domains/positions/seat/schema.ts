import { z } from 'zod';
import { placeOfUnit } from '@/lib/domains/entities/structure/schema';
import { checkbox, integer, optional, text, uuid } from '@/lib/kernel/input-fields';
import { onceRead } from '@/lib/kernel/once-read';
import type { TypedTitle } from './types';

const seenSeat = { id: uuid(), version: integer({ min: 0 }) };
const reason = text({ min: 10, max: 1000, multiline: true });
const title = text({ min: 3, max: 200 });
/** One function a line. */
const functions = optional(text({ max: 4000, multiline: true }));
const described = { functions, budgeted: checkbox(), reportsToId: optional(uuid()) };
/** What its reader was shown: see `fingerprintOf`. Empty when no post is affected. */
const effects = optional(text({ max: 60_000 }));

/** The title is one of those that the form offers, or another that is typed. */
const named = { offered: optional(title), title: optional(title) };

function checkNamed(value: TypedTitle, { issues }: z.RefinementCtx): void {
  if (value.title === null && value.offered === null)
    issues.push({ code: 'custom', message: 'required', path: ['title'], input: value });
}

export const createSeatInput = z
  .object({ unitId: uuid(), code: text({ max: 60 }), ...named, ...described })
  .superRefine(checkNamed, onceRead('title', 'offered'))
  .transform(({ offered, title: typed, ...seat }) => ({ ...seat, title: typed ?? offered ?? '' }));

export const editSeatInput = z
  .object({ ...seenSeat, ...named, ...described })
  .superRefine(checkNamed, onceRead('title', 'offered'));
export const moveSeatInput = z.object({ ...seenSeat, unitId: uuid(), effects, reason });
export const suppressSeatInput = z.object({ ...seenSeat, support: text({ min: 3, max: 200 }), reason });
export const restructureUnitInput = z.object({ ...seenSeat, ...placeOfUnit, effects, reason });

/** The functions typed one a line, without blank lines. */
export function functionLines(typed: string | null): string[] {
  return (typed ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}
