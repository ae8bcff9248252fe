import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { findCall } from '../operations/find-call';
import { moveCompetition } from '../operations/move-competition';
import { competitionPermissions } from '../permissions';
import { competitionInput } from '../schema';
import { competitionLifecycle } from '../transitions';

/** Opens the screening of applications and the scoring of the stages, one after another (DL1024 4). */
export const startEvaluation = defineCommand({
  name: 'competitions.start-evaluation',
  permission: competitionPermissions['competitions.start-evaluation'],
  input: competitionInput,
  load: (tx, { competitionId }) => findCall(tx, competitionId),
  ownCase: ({ applicants }) => applicants,
  state: ({ state }) => ({ lifecycle: competitionLifecycle, current: state }),
  write: async (tx, competition) => ({
    value: { competitionId: competition.id },
    effects: [await moveCompetition(tx, competition, { to: 'EVALUATING' })],
  }),
});
