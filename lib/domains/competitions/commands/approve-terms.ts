import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { findCompetition, moveCompetition } from '../operations/move-competition';
import { competitionPermissions } from '../permissions';
import { competitionRecord } from '../records';
import { reasonedCompetitionInput } from '../schema';
import { competitionLifecycle } from '../transitions';

/** Approves the terms and freezes their stages; never whoever wrote, edited or submitted them. */
export const approveTerms = defineCommand({
  name: 'competitions.approve-terms',
  permission: competitionPermissions['competitions.approve-terms'],
  input: reasonedCompetitionInput,
  load: (tx, { competitionId }) => findCompetition(tx, competitionId),
  ownCase: ({ createdById, writerIds }) => [createdById, ...writerIds],
  state: ({ state }) => ({ lifecycle: competitionLifecycle, current: state }),
  write: async (tx, competition, { reason }, { actor }) => {
    const set = { approvedById: actor.userId, returnReason: null };
    return {
      value: { competitionId: competition.id },
      effects: [await moveCompetition(tx, competition, { to: 'TERMS_APPROVED', reason, visibility: 'servir', set })],
      notices: [
        {
          kind: 'competitions.approved',
          to: { users: [competition.createdById] },
          params: { code: competition.code },
          url: competitionRecord(competition).url,
          recordId: competition.id,
        },
      ],
    };
  },
  constraints: {
    competition_four_eyes: { code: 'platform.own_case' },
    competition_weights_sum: { code: 'competitions.weights_changed' },
  },
});
