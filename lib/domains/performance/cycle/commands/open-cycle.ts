import 'server-only';
import { frameOf } from '@/lib/domains/norms/frames';
import { fromDbDate, toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { goalSetLifecycle } from '../../goal-set/transitions';
import { performancePermissions } from '../../permissions';
import { cycleRecord } from '../../records';
import { ASSIGNMENT_SELECT, findCycle, turnsOf } from '../operations/find-cycle';
import { checkCycleMayOpen, cycleDates } from '../rules';
import { openCycleInput } from '../schema';

/**
 * Opens the next year of an assignment in course and gives the manager their turn to propose its goals. Running it
 * again changes nothing: refuses `performance.cycle_exists`.
 */
export const openCycle = defineCommand({
  name: 'performance.open-cycle',
  permission: performancePermissions['performance.open-cycle'],
  input: openCycleInput,
  async load(tx, { assignmentId }, { today }) {
    const row = await tx.assignment.findUnique({
      where: { id: assignmentId, OR: [{ endedOn: null }, { endedOn: { gt: toDbDate(today) } }] },
      select: {
        ...ASSIGNMENT_SELECT,
        frame: true,
        startsOn: true,
        endsOn: true,
        cycles: { select: { year: true, endsOn: true } },
      },
    });
    if (!row?.startsOn) return null;
    const frame = frameOf(row.frame);
    const inCourse = row.cycles.find((cycle) => fromDbDate(cycle.endsOn) >= today);
    const year = inCourse?.year ?? Math.max(0, ...row.cycles.map((cycle) => cycle.year)) + 1;
    return {
      ...row,
      frame,
      dates: cycleDates(year, fromDbDate(row.startsOn), row.endsOn && fromDbDate(row.endsOn), frame),
    };
  },
  rule: ({ cycles, dates }, _input, { today }) => checkCycleMayOpen(dates, cycles, today),
  async write(tx, { id: assignmentId, frame, dates }) {
    const { id } = await tx.performanceCycle.create({
      data: {
        assignmentId,
        year: dates.year,
        frame: frame.id,
        startsOn: toDbDate(dates.startsOn),
        endsOn: toDbDate(dates.endsOn),
        goalsDueOn: toDbDate(dates.goalsDueOn),
        goalsMax: frame.number('goals.max'),
      },
      select: { id: true },
    });
    const cycle = await findCycle(tx, id);
    if (!cycle) throw new Error('The cycle just created is not there');
    const record = cycleRecord(cycle);
    return {
      value: { cycleId: id },
      effects: [
        {
          record,
          move: { lifecycle: goalSetLifecycle, from: null, to: 'PENDING' },
          parties: turnsOf(cycle),
          caseIds: [assignmentId],
          changes: [
            { field: 'startsOn', after: dates.startsOn },
            { field: 'endsOn', after: dates.endsOn },
            { field: 'goalsDueOn', after: dates.goalsDueOn },
          ],
        },
      ],
      notices: [
        {
          kind: 'performance.cycle_opened',
          to: { persons: [cycle.parties.managerId] },
          params: { post: cycle.assignment.postTitle, year: dates.year, date: dates.goalsDueOn },
          url: record.url,
          recordId: id,
        },
      ],
    };
  },
  constraints: { performance_cycle_assignmentId_year_key: { code: 'performance.cycle_exists' } },
});
