import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { findCompetition, moveCompetition } from '../operations/move-competition';
import { competitionPermissions } from '../permissions';
import { checkClosingDayPassed } from '../rules';
import { closeApplicationsInput } from '../schema';
import { competitionLifecycle } from '../transitions';

/** The portal closes a call by itself the day after its last one. */
export const closeApplications = defineCommand({
  name: 'competitions.close-applications',
  permission: competitionPermissions['competitions.close-applications'],
  input: closeApplicationsInput,
  load: (tx, { competitionId }) => findCompetition(tx, competitionId),
  state: ({ state }) => ({ lifecycle: competitionLifecycle, current: state }),
  rule: ({ applicationsCloseOn }, _input, { today }) => checkClosingDayPassed(fromDbDate(applicationsCloseOn), today),
  write: async (tx, competition) => ({
    value: { competitionId: competition.id },
    effects: [await moveCompetition(tx, competition, { to: 'CLOSED' })],
  }),
});
