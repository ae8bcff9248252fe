import { z } from 'zod';
import { RISK_LEVELS } from '@/lib/domains/entities/types';
import {
  calendarDateField,
  integer,
  oneOf,
  optional,
  optionalText,
  text,
  uuid,
  type Field,
} from '@/lib/kernel/input-fields';
import { isBlank } from '@/lib/kernel/input-text';
import { onceRead } from '@/lib/kernel/once-read';
import { CONTACT_KINDS, OWNER_ROLES } from '../types';

/** Most rows that the form can grow to. */
export const FORM_ROWS = { attendees: 9, commitments: 9 } as const;

const MOST_ROWS = 40;
const agenda = { min: 10, max: 2000, multiline: true } as const;

export const reasonField = text({ min: 10, max: 2000, multiline: true });
const seenVisit = { visitId: uuid(), version: integer({ min: 0 }) };

export const planVisitInput = z.object({
  assignmentId: uuid(),
  kind: oneOf(CONTACT_KINDS),
  plannedOn: calendarDateField(),
  agenda: text(agenda),
});

export const cancelVisitInput = z.object({ ...seenVisit, reason: reasonField });

/** Rows of a form: those left empty count nothing, the others keep their place in the names of errors. */
function filledRows<T extends object>(row: Field<T>, typed: readonly (keyof T & string)[]) {
  const blank = (raw: unknown) =>
    isBlank(raw) || (typeof raw === 'object' && typed.every((name) => isBlank(valueOf(raw, name))));
  return z
    .preprocess(
      (raw) => (Array.isArray(raw) ? raw.map((one: unknown) => (blank(one) ? null : one)) : []),
      z.array(row.nullable()).max(MOST_ROWS),
    )
    .transform((rows) => rows.flatMap((value, place) => (value === null ? [] : [{ ...value, place }])));
}

function valueOf(row: object | null, name: string): unknown {
  return row && name in row ? (row as Record<string, unknown>)[name] : undefined;
}

const attendee = z.object({ name: text({ min: 3, max: 120 }), post: text({ min: 2, max: 160 }) });
const finding = z.object({ goalId: optional(uuid()), text: text({ min: 5, max: 2000, multiline: true }) });
const commitment = z.object({
  description: text({ min: 10, max: 500, multiline: true }),
  owner: oneOf(OWNER_ROLES),
  dueOn: calendarDateField(),
});

export const recordVisitInput = z
  .object({
    ...seenVisit,
    heldOn: calendarDateField(),
    attendees: filledRows(attendee, ['name', 'post']),
    findings: filledRows(finding, ['text']),
    summary: text({ min: 20, max: 5000, multiline: true }),
    risk: oneOf(RISK_LEVELS),
    riskReason: reasonField,
    commitments: filledRows(commitment, ['description', 'owner', 'dueOn']),
    nextVisitOn: optional(calendarDateField()),
    nextAgenda: optionalText(agenda),
  })
  .superRefine((value, { issues }) => {
    if (value.attendees.length === 0)
      issues.push({ code: 'custom', message: 'required', path: ['attendees', 0, 'name'], input: value });
  }, onceRead('attendees'))
  .superRefine(
    (value, { issues }) => {
      if (value.nextVisitOn && !value.nextAgenda)
        issues.push({ code: 'custom', message: 'required', path: ['nextAgenda'], input: value });
    },
    onceRead('nextVisitOn', 'nextAgenda'),
  );

export type PlanVisitInput = z.output<typeof planVisitInput>;
export type RecordVisitInput = z.output<typeof recordVisitInput>;
