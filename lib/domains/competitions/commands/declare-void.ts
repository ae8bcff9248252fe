import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { findCall } from '../operations/find-call';
import { moveCompetition } from '../operations/move-competition';
import { competitionPermissions } from '../permissions';
import { competitionRecord } from '../records';
import { reasonedCompetitionInput } from '../schema';
import { competitionLifecycle } from '../transitions';

/** Ends a competition without results. The reason is public. */
export const declareVoid = defineCommand({
  name: 'competitions.declare-void',
  permission: competitionPermissions['competitions.declare-void'],
  input: reasonedCompetitionInput,
  load: (tx, { competitionId }) => findCall(tx, competitionId),
  ownCase: ({ applicants }) => applicants,
  state: ({ state }) => ({ lifecycle: competitionLifecycle, current: state }),
  write: async (tx, competition, { reason }) => ({
    value: { competitionId: competition.id },
    effects: [await moveCompetition(tx, competition, { to: 'DECLARED_VOID', reason, set: { voidReason: reason } })],
    notices: [
      {
        kind: 'competitions.declared_void',
        to: { role: 'selection_specialist' },
        params: { code: competition.code, reason },
        url: competitionRecord(competition).url,
        recordId: competition.id,
      },
    ],
  }),
});
