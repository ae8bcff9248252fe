import 'server-only';
import { findCall } from '@/lib/domains/competitions/operations/find-call';
import { markCourseStarted } from '@/lib/domains/competitions/operations/start-course';
import { competitionLifecycle } from '@/lib/domains/competitions/transitions';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import type { Effect } from '@/lib/platform/command';
import { defineCommand } from '@/lib/platform/command';
import { MOVABLE, moveApplication } from '../operations/move-application';
import { applicationPermissions } from '../permissions';
import { checkCourseDay } from '../rules';
import { startCourseSchema } from '../schema';

/** The selected enter the introductory course, the last stage of the selection (DL1024 6). */
export const startCourse = defineCommand({
  name: 'applications.start-course',
  permission: applicationPermissions['applications.start-course'],
  input: startCourseSchema,
  load: async (tx, { competitionId }) => {
    const competition = await findCall(tx, competitionId);
    if (!competition) return null;
    const selected = await tx.application.findMany({ where: { competitionId, state: 'SELECTED' }, select: MOVABLE });
    return { ...competition, selected };
  },
  ownCase: ({ applicants }) => applicants,
  state: ({ state }) => ({ lifecycle: competitionLifecycle, current: state }),
  rule: ({ courseStartsOn }, _input, { today }) => checkCourseDay(fromDbDate(courseStartsOn), today),
  write: async (tx, { selected, ...competition }, _input, { now }) => {
    const started = await markCourseStarted(tx, competition);
    const effects: Effect[] = [];
    for (const application of selected)
      effects.push(await moveApplication(tx, application, { to: 'IN_COURSE', at: now }));
    const notices = selected.map(({ id, code, personId }) => ({
      kind: 'applications.course-started',
      to: { persons: [personId] },
      params: { code: code ?? '', competition: competition.title },
      url: `/postulaciones/${id}`,
      recordId: id,
    }));
    return { value: { competitionId: competition.id }, effects: [started, ...effects], notices };
  },
});
