import type { ParameterId } from './frames';

/**
 * Parameters that a rule, a command or a job of the portal reads; the page of norms marks the others as informative.
 * tests/architecture/enforced-parameters.test.ts compares this list with the code.
 */
const ENFORCED: readonly ParameterId[] = [
  'applicant.experience.min',
  'assignment.refusals.max',
  'assignment.term',
  'availability.paid',
  'competition.publication.min',
  'competition.reconsideration.filing',
  'evaluation.authority',
  'goals.achievement.cap',
  'goals.max',
  'goals.set_by',
  'pay.instalments',
  'probation.default',
  'probation.failure_notice',
  'probation.max',
  'probation.min',
  'publication.managers_and_trust.every',
  'renewal.ask_before_end',
  'tpm.list_review.every',
  'trust.managers.max',
  'trust.total.ceiling',
  'trust.total.floor',
  'trust.total.max',
  'vacancy_cover.max',
];

export const ENFORCED_PARAMETERS: ReadonlySet<ParameterId> = new Set(ENFORCED);
