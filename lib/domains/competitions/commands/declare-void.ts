import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import type { Notice } from '@/lib/platform/notifications';
import { findCall } from '../operations/find-call';
import { moveCompetition } from '../operations/move-competition';
import { competitionPermissions } from '../permissions';
import { competitionRecord } from '../records';
import { reasonedCompetitionInput } from '../schema';
import { competitionLifecycle } from '../transitions';

/** Ends a competition without results. The reason is public, and everyone who applied is told it. */
export const declareVoid = defineCommand({
  name: 'competitions.declare-void',
  permission: competitionPermissions['competitions.declare-void'],
  input: reasonedCompetitionInput,
  load: (tx, { competitionId }) => findCall(tx, competitionId),
  ownCase: ({ applicants }) => applicants,
  state: ({ state }) => ({ lifecycle: competitionLifecycle, current: state }),
  write: async (tx, competition, { reason }) => {
    const { id, code, title, applicants } = competition;
    const about = { url: competitionRecord(competition).url, recordId: id };
    const told: Notice[] = [
      { ...about, kind: 'competitions.declared_void', to: { role: 'selection_specialist' }, params: { code, reason } },
      { ...about, kind: 'competitions.call_void', to: { persons: applicants }, params: { competition: title, reason } },
    ];
    return {
      value: { competitionId: id },
      effects: [await moveCompetition(tx, competition, { to: 'DECLARED_VOID', reason, set: { voidReason: reason } })],
      notices: told,
    };
  },
});
