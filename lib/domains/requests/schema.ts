import { z } from 'zod';
import { profileField } from '@/lib/domains/positions/requirements/schema';
import { optionalFile } from '@/lib/kernel/file-field';
import {
  acceptedCheckbox,
  calendarDateField,
  checkbox,
  integer,
  listOf,
  optional,
  optionalText,
  text,
  uuid,
  type Field,
} from '@/lib/kernel/input-fields';

export const LIMITS = {
  reason: 2000,
  function: 300,
  functions: 20,
  budgetSource: 200,
  rationale: 2000,
  proposals: 10,
} as const;

/** Business days during which the entity may see the files. A service standard of the portal: no norm sets one. */
export const ACCESS_DAYS = { min: 3, max: 15, usual: 5 } as const;

const id = uuid();
const version = integer({ min: 0 });
const reason = text({ min: 20, max: LIMITS.reason, multiline: true });

/** One function per line. */
const functions: Field<string[]> = optional(
  text({ max: LIMITS.function * LIMITS.functions, multiline: true }),
).transform((lines, context) => {
  const list = (lines ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (list.length > LIMITS.functions) {
    context.addIssue({ code: 'custom', message: 'too_many', params: { max: LIMITS.functions } });
  }
  return list;
});

/** A draft asks for the seat and the date alone; the rest is required when it is submitted. */
const content = {
  reason: optionalText({ max: LIMITS.reason, multiline: true }),
  functions,
  profile: profileField,
  budgetSource: optionalText({ max: LIMITS.budgetSource }),
  budgetConfirmed: checkbox(),
  budgetDocument: optionalFile(),
  neededOn: calendarDateField(),
};

export const draftRequestInput = z.object({ seatId: id, ...content });
export const editRequestInput = z.object({ id, version, ...content });
export const requestInput = z.object({ id, version });
export const reasonedRequestInput = z.object({ id, version, reason });

const accessDays = integer(ACCESS_DAYS);

export const proposeManagersInput = z.object({
  id,
  version,
  memberIds: listOf(uuid(), { min: 1, max: LIMITS.proposals }),
  rationale: text({ min: 20, max: LIMITS.rationale, multiline: true }),
  accessDays,
});

export const extendAccessInput = z.object({ id, version, accessDays, reason });
export const preferCandidateInput = z.object({ id, version, proposalId: uuid(), reason });
export const acceptProposalInput = z.object({ id, version, accepted: acceptedCheckbox() });

/** The first refusal needs no cause (DL1024 8). */
export const refuseProposalInput = z.object({
  id,
  version,
  reason: optionalText({ max: LIMITS.reason, multiline: true }),
  acknowledged: checkbox(),
});

export const recordHearingInput = z.object({ id, version, reason });
