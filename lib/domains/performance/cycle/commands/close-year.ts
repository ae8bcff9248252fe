import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { performancePermissions } from '../../permissions';
import { lockCycle } from '../operations/find-cycle';
import { freezeYear } from '../operations/freeze-year';
import { checkYearEnded } from '../rules';
import { closeYearInput } from '../schema';
import { cycleLifecycle } from '../transitions';

/**
 * Closes a year that is over: freezes its achievement, explained goal by goal from the confirmed values, and gives the
 * superior their turn to assess it. The next year of an assignment in course opens by its own job.
 */
export const closeYear = defineCommand({
  name: 'performance.close-year',
  permission: performancePermissions['performance.close-year'],
  input: closeYearInput,
  load: (tx, { cycleId }) => lockCycle(tx, cycleId),
  ownCase: ({ parties }) => [parties.managerId],
  state: ({ state }) => ({ lifecycle: cycleLifecycle, current: state }),
  rule: ({ endsOn, assignment }, _input, { today }) => checkYearEnded(endsOn, assignment.endedOn, today),
  write: (tx, cycle, _input, at) => freezeYear(tx, cycle, at),
});
