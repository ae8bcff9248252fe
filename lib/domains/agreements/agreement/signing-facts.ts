import { z } from 'zod';
import { calendarDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { AgreementFacts } from './clauses';

const date = z.string().transform((text): CalendarDate => calendarDate(text));

const signingFacts = z.object({
  code: z.string(),
  entityName: z.string(),
  unitName: z.string(),
  post: z.string(),
  managerName: z.string(),
  memberCode: z.string(),
  reportNumber: z.string(),
  assignedOn: date,
  effectiveOn: date.nullable(),
  designation: z.string().nullable(),
  designatedOn: date.nullable(),
});

export type SigningFacts = Omit<AgreementFacts, 'frame'>;

/** What is kept of the facts when the text is sent to be signed; whatever else they carry is dropped. */
export function signingFactsOf(facts: AgreementFacts): z.input<typeof signingFacts> {
  return signingFacts.parse(facts);
}

/** The facts as they were when the text was sent to be signed; the living ones when none were kept. */
export function readSigningFacts(kept: unknown, living: SigningFacts): SigningFacts {
  return kept === null ? living : signingFacts.parse(kept);
}
