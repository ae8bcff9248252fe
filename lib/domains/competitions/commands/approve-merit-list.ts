import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { findVotedList } from '../operations/find-voted-list';
import { moveCompetition } from '../operations/move-competition';
import { competitionPermissions } from '../permissions';
import { competitionRecord } from '../records';
import { reasonedCompetitionInput } from '../schema';
import { competitionLifecycle } from '../transitions';

/** The council approves the merit list as computed; who is on it, or computed it, does not vote. */
export const approveMeritList = defineCommand({
  name: 'competitions.approve-merit-list',
  permission: competitionPermissions['competitions.approve-merit-list'],
  input: reasonedCompetitionInput,
  load: (tx, { competitionId }) => findVotedList(tx, competitionId),
  ownCase: ({ ownCase }) => ownCase,
  state: ({ competition }) => ({ lifecycle: competitionLifecycle, current: competition.state }),
  write: async (tx, { competition, list }, { reason }, { actor, now }) => {
    const touched = await tx.meritList.updateMany({
      where: { competitionId: competition.id, sha256: list?.sha256 ?? '', approvedAt: null },
      data: { approvedById: actor.userId, approvedAt: now, approvalReason: reason },
    });
    expectOne(touched);
    const effect = await moveCompetition(tx, competition, { to: 'MERIT_LIST_APPROVED', reason, visibility: 'servir' });
    return {
      value: { competitionId: competition.id },
      effects: [{ ...effect, changes: [{ field: 'sha256', after: list?.sha256 ?? null }] }],
      notices: [
        {
          kind: 'competitions.merit_list_approved',
          to: { role: 'selection_specialist' },
          params: { code: competition.code },
          url: competitionRecord(competition).url,
          recordId: competition.id,
        },
      ],
    };
  },
});
