import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { findCompetition, moveCompetition } from '../operations/move-competition';
import { competitionPermissions } from '../permissions';
import { competitionRecord } from '../records';
import { reasonedCompetitionInput } from '../schema';
import { competitionLifecycle } from '../transitions';

/** Gives the terms back to whoever wrote them, with what must be mended; approved ones too, until they are public. */
export const returnTerms = defineCommand({
  name: 'competitions.return-terms',
  permission: competitionPermissions['competitions.return-terms'],
  input: reasonedCompetitionInput,
  load: (tx, { competitionId }) => findCompetition(tx, competitionId),
  ownCase: ({ createdById, writerIds }) => [createdById, ...writerIds],
  state: ({ state }) => ({ lifecycle: competitionLifecycle, current: state }),
  write: async (tx, competition, { reason }) => {
    const { url } = competitionRecord(competition);
    const set = { approvedById: null, returnReason: reason };
    return {
      value: { competitionId: competition.id },
      effects: [await moveCompetition(tx, competition, { to: 'DRAFT', reason, visibility: 'servir', set })],
      notices: [
        {
          kind: 'competitions.returned',
          to: { users: [competition.createdById] },
          params: { code: competition.code, reason },
          url: `${url}/editar`,
          recordId: competition.id,
        },
      ],
    };
  },
});
