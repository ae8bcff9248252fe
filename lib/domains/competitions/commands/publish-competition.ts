import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { frameOf } from '@/lib/domains/norms/frames';
import { findCompetition, moveCompetition } from '../operations/move-competition';
import { competitionPermissions } from '../permissions';
import { checkPublicationDay } from '../rules';
import { competitionInput } from '../schema';
import { competitionLifecycle } from '../transitions';

/** Makes the call public (R030 6), with at least the frame's business days before applications close. */
export const publishCompetition = defineCommand({
  name: 'competitions.publish-competition',
  permission: competitionPermissions['competitions.publish-competition'],
  input: competitionInput,
  load: (tx, { competitionId }) => findCompetition(tx, competitionId),
  state: ({ state }) => ({ lifecycle: competitionLifecycle, current: state }),
  rule: ({ frame, publishOn, applicationsCloseOn }, _input, { today, calendar }) =>
    checkPublicationDay(
      frameOf(frame),
      { publishOn: fromDbDate(publishOn), applicationsCloseOn: fromDbDate(applicationsCloseOn) },
      today,
      calendar,
    ),
  write: async (tx, competition, _input, { now }) => ({
    value: { competitionId: competition.id },
    effects: [await moveCompetition(tx, competition, { to: 'PUBLISHED', set: { publishedAt: now } })],
  }),
  constraints: { competition_weights_sum: { code: 'competitions.weights_changed' } },
});
