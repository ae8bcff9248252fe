import { z } from 'zod';
import { decimalField, integer, listOf, oneOf, optional, text, uuid } from '@/lib/kernel/input-fields';
import { isBlank } from '@/lib/kernel/input-text';
import { GOAL_TYPES } from '@/lib/domains/goals/types';
import { PAY_REPORT_FREQUENCIES } from './types';

const version = integer({ min: 0 });

const goal = z.object({
  type: oneOf(GOAL_TYPES),
  title: text({ min: 5, max: 300 }),
  indicator: text({ min: 5, max: 300 }),
  unit: text({ max: 40 }),
  baseline: decimalField({ scale: 4 }),
  target: decimalField({ scale: 4 }),
  weight: decimalField({ min: '0.01', max: '100', scale: 2 }),
});

/** The form shows as many rows as goals are allowed; those left wholly blank are no goals. */
const goals = z.preprocess(
  (raw) => (Array.isArray(raw) ? raw.filter((row) => !isBlankRow(row)) : raw),
  listOf(goal, { min: 1, max: 20 }),
);

function isBlankRow(row: unknown): boolean {
  return (
    typeof row === 'object' &&
    row !== null &&
    Object.entries(row).every(([name, value]) => name === 'type' || isBlank(value))
  );
}

/** One function per line. */
const functions = z.preprocess(
  (raw) => (typeof raw === 'string' ? raw.split(/\r?\n/).filter((line) => !isBlank(line)) : raw),
  listOf(text({ min: 5, max: 600 }), { min: 1, max: 40 }),
);

export const writeAgreementInput = z.object({
  assignmentId: uuid(),
  version,
  functions,
  terms: text({ min: 40, max: 8000, multiline: true }),
  payReportFrequency: oneOf(PAY_REPORT_FREQUENCIES),
  probationMonths: optional(integer()),
  goals,
});
export const sendAgreementInput = z.object({ agreementId: uuid(), version });
export const reopenAgreementInput = z.object({
  agreementId: uuid(),
  version,
  reason: text({ min: 20, max: 1000, multiline: true }),
});
export const signAgreementInput = z.object({
  agreementId: uuid(),
  /** Of the text that was read: what is signed is exactly that. */
  contentHash: text({ min: 64, max: 64 }),
  password: text({ max: 200 }),
});
export const issueAgreementInput = z.object({ agreementId: uuid() });
