import 'server-only';
import { ok } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { frameOf } from '@/lib/domains/norms/frames';
import { findCompetition, moveCompetition, writersWith } from '../operations/move-competition';
import { readTerms } from '../operations/read-terms';
import { competitionPermissions } from '../permissions';
import { missingForReview } from '../rules';
import { competitionInput } from '../schema';
import { competitionLifecycle } from '../transitions';

/** Asks somebody else to review the terms; only complete ones, whose dates the frame allows. */
export const submitTerms = defineCommand({
  name: 'competitions.submit-terms',
  permission: competitionPermissions['competitions.submit-terms'],
  input: competitionInput,
  load: async (tx, { competitionId }) => {
    const competition = await findCompetition(tx, competitionId);
    const terms = competition && (await readTerms(tx, competitionId));
    return competition && terms && { ...competition, terms };
  },
  state: ({ state }) => ({ lifecycle: competitionLifecycle, current: state }),
  rule: ({ frame, terms }, _input, { calendar }) => {
    const [refusal] = missingForReview(terms, frameOf(frame), calendar);
    return refusal ? { ok: false, refusal } : ok();
  },
  write: async (tx, { terms: _terms, ...competition }, _input, { actor }) => ({
    value: { competitionId: competition.id },
    effects: [
      await moveCompetition(tx, competition, {
        to: 'IN_REVIEW',
        visibility: 'servir',
        set: { returnReason: null, writerIds: writersWith(competition, actor.userId) },
      }),
    ],
  }),
});
