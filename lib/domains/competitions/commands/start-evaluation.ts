import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { findCompetition, moveCompetition } from '../operations/move-competition';
import { competitionPermissions } from '../permissions';
import { competitionInput } from '../schema';
import { competitionLifecycle } from '../transitions';

/** Opens the screening of applications and the scoring of the stages, one after another (DL1024 4). */
export const startEvaluation = defineCommand({
  name: 'competitions.start-evaluation',
  permission: competitionPermissions['competitions.start-evaluation'],
  input: competitionInput,
  load: (tx, { competitionId }) => findCompetition(tx, competitionId),
  state: ({ state }) => ({ lifecycle: competitionLifecycle, current: state }),
  write: async (tx, competition) => ({
    value: { competitionId: competition.id },
    effects: [await moveCompetition(tx, competition, { to: 'EVALUATING' })],
  }),
});
