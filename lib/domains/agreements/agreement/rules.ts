import { compareDecimals, decimalText, sumDecimals } from '@/lib/kernel/decimal';
import { type Result, ok, refuse } from '@/lib/kernel/result';
import type { NormFrame } from '@/lib/domains/norms/frames';
import { AGREEMENT_PARTIES, type AgreementContent, type AgreementParty, type PreliminaryGoal } from './types';

/** Within the frame's limits; null means that the agreement says nothing (R030 10). */
export function checkProbationMonths(frame: NormFrame, months: number | null): Result {
  if (months === null) return ok();
  const [min, max] = [frame.number('probation.min'), frame.number('probation.max')];
  if ((min === null || months >= min) && (max === null || months <= max)) return ok();
  return refuse('agreements.probation_out_of_range', {
    field: 'probationMonths',
    params: { min: min ?? 0, max: max ?? 0 },
    norm: frame.reference(max !== null && months > max ? 'probation.max' : 'probation.min'),
  });
}

/** As many as the frame allows, quantifiable, with weights that make the whole (R030 2.9, 12; S2). */
export function checkPreliminaryGoals(frame: NormFrame, goals: readonly PreliminaryGoal[]): Result {
  const max = frame.number('goals.max');
  if (max !== null && goals.length > max) {
    return refuse('agreements.too_many_goals', {
      field: 'goals',
      params: { max, count: goals.length },
      norm: frame.reference('goals.max'),
    });
  }
  const norm = { source: 'R030 2.9, 12' };
  const flat = goals.findIndex((goal) => compareDecimals(goal.baseline, goal.target) === 0);
  if (flat >= 0) return refuse('agreements.goal_without_distance', { field: `goals[${flat}].target`, norm });
  const sum = sumDecimals(goals.map((goal) => goal.weight));
  if (compareDecimals(sum, 100) !== 0) {
    return refuse('agreements.weights_not_100', { field: 'goals', params: { sum: decimalText(sum) }, norm });
  }
  return ok();
}

export function checkContent(frame: NormFrame, content: Pick<AgreementContent, 'probationMonths' | 'goals'>): Result {
  const probation = checkProbationMonths(frame, content.probationMonths);
  return probation.ok ? checkPreliminaryGoals(frame, content.goals) : probation;
}

export type GivenSignature = { readonly party: AgreementParty; readonly userId: string };

/** One party, one signature; one person, one party; and only of the text that is on the table. */
export function checkSignature(
  agreement: { contentHash: string | null; signatures: readonly GivenSignature[] },
  signature: GivenSignature & { contentHash: string },
): Result {
  const norm = { source: 'R030 2.9, 12' };
  if (agreement.contentHash !== signature.contentHash) return refuse('agreements.text_changed', { norm });
  if (agreement.signatures.some((given) => given.party === signature.party))
    return refuse('agreements.already_signed', { norm });
  if (agreement.signatures.some((given) => given.userId === signature.userId))
    return refuse('agreements.signs_for_two', { norm });
  return ok();
}

/** What would be shown or printed is still what was sent to be signed, word for word. */
export function checkTextKept(sent: string | null, told: string): Result {
  return sent === told ? ok() : refuse('agreements.text_altered', { norm: { source: 'R030 2.9, 12' } });
}

export function missingParties(signatures: readonly { party: AgreementParty }[]): AgreementParty[] {
  return AGREEMENT_PARTIES.filter((party) => !signatures.some((given) => given.party === party));
}
