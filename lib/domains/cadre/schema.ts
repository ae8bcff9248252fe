import { z } from 'zod';
import { calendarDateField, integer, oneOf, text, uuid } from '@/lib/kernel/input-fields';
import { DOCUMENT_TYPES } from '@/lib/domains/people/types';
import { MANAGER_ROLES } from '@/lib/domains/positions/types';
import { AVAILABLE_STATES, EXCLUSION_GROUNDS } from './types';

/** Number of the resolution that supports the act, as it is quoted: 'RPE 000123-2026-SERVIR-PE'. */
const resolution = text({ min: 5, max: 120 });

export const incorporateCandidateInput = z.object({
  applicationId: uuid(),
  resolution,
  incorporatedOn: calendarDateField(),
});

/** A member whom SERVIR incorporated before this portal kept the record. */
export const registerMemberInput = z.object({
  documentType: oneOf(DOCUMENT_TYPES),
  documentNumber: text({ min: 8, max: 12 }),
  managerRole: oneOf(MANAGER_ROLES),
  resolution,
  incorporatedOn: calendarDateField(),
  state: oneOf(AVAILABLE_STATES),
  stateSince: calendarDateField(),
});

export const excludeMemberInput = z.object({
  memberId: uuid(),
  version: integer({ min: 0 }),
  ground: oneOf(EXCLUSION_GROUNDS),
  resolution,
  reason: text({ min: 20, max: 4000, multiline: true }),
});

export const memberInput = z.object({ memberId: uuid() });
export const competitionInput = z.object({ competitionId: uuid(), version: integer({ min: 0 }) });
