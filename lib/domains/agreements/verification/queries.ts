import 'server-only';
import { z } from 'zod';
import { fromDbDate, parseCalendarDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import type { AssignmentState } from '../assignment/types';
import { normalCode } from './code';

const facts = z.object({
  entity: z.string(),
  unit: z.string(),
  post: z.string(),
  manager: z.string(),
  signedOn: z.string().transform(parseCalendarDate),
  effectiveOn: z
    .string()
    .nullable()
    .transform((text) => (text ? parseCalendarDate(text) : null)),
});

const title = z.object({ es: z.string(), en: z.string() });

export type VerifiedAct = {
  readonly code: string;
  readonly title: { readonly es: string; readonly en: string };
  readonly sha256: string;
  readonly issuedAt: Date;
  readonly entity: string;
  readonly unit: string;
  readonly post: string;
  readonly manager: string;
  readonly signedOn: CalendarDate | null;
  readonly effectiveOn: CalendarDate | null;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly endedOn: CalendarDate | null;
  readonly state: AssignmentState;
};

/** What anyone may know of an act with its code; null when no act has it. */
export async function findVerifiedAct(text: string): Promise<VerifiedAct | null> {
  const code = normalCode(text);
  const act = code ? await db().verifiableAct.findUnique({ where: { code } }) : null;
  if (!act || act.kind !== 'agreement') return null;
  const { assignment } = await db().agreement.findUniqueOrThrow({
    where: { id: act.recordId },
    select: { assignment: { select: { state: true, startsOn: true, endsOn: true, endedOn: true } } },
  });
  const day = (value: Date | null) => value && fromDbDate(value);
  return {
    code: act.code,
    title: title.parse(act.title),
    sha256: act.sha256,
    issuedAt: act.issuedAt,
    ...facts.parse(act.facts),
    state: assignment.state,
    startsOn: day(assignment.startsOn),
    endsOn: day(assignment.endsOn),
    endedOn: day(assignment.endedOn),
  };
}
