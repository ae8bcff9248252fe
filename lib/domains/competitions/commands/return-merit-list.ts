import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { findVotedList } from '../operations/find-voted-list';
import { moveCompetition } from '../operations/move-competition';
import { competitionPermissions } from '../permissions';
import { competitionRecord } from '../records';
import { reasonedCompetitionInput } from '../schema';
import { competitionLifecycle } from '../transitions';

/** The council sends the evaluation back with reasons. The list it saw stays in the log by its digest. */
export const returnMeritList = defineCommand({
  name: 'competitions.return-merit-list',
  permission: competitionPermissions['competitions.return-merit-list'],
  input: reasonedCompetitionInput,
  load: (tx, { competitionId }) => findVotedList(tx, competitionId),
  ownCase: ({ ownCase }) => ownCase,
  state: ({ competition }) => ({ lifecycle: competitionLifecycle, current: competition.state }),
  write: async (tx, { competition, list }, { reason }) => {
    expectOne(await tx.meritList.deleteMany({ where: { competitionId: competition.id, approvedAt: null } }));
    const effect = await moveCompetition(tx, competition, { to: 'EVALUATING', reason, visibility: 'servir' });
    return {
      value: { competitionId: competition.id },
      effects: [{ ...effect, changes: [{ field: 'sha256', before: list?.sha256 ?? null }] }],
      notices: [
        {
          kind: 'competitions.merit_list_returned',
          to: { role: 'selection_specialist' },
          params: { code: competition.code, reason },
          url: competitionRecord(competition).url,
          recordId: competition.id,
        },
      ],
    };
  },
});
