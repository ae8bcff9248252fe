import 'server-only';
import { listApplicants } from '@/lib/domains/competitions/operations/find-call';
import { defineCommand } from '@/lib/platform/command';
import { findApplication, moveApplication } from '../operations/move-application';
import { applicationPermissions } from '../permissions';
import { passes } from '../rules';
import { recordCourseResultSchema } from '../schema';
import { stateOf } from './own-draft';

/** The course is passed or not by the pass mark of the terms (DL1024 6); the reason is the candidate's to read. */
export const recordCourseResult = defineCommand({
  name: 'applications.record-course-result',
  permission: applicationPermissions['applications.record-course-result'],
  input: recordCourseResultSchema,
  load: async (tx, { applicationId }) => {
    const application = await findApplication(tx, applicationId);
    if (!application || application.state === 'DRAFT') return null;
    const { coursePassMark } = await tx.competition.findUniqueOrThrow({
      where: { id: application.competitionId },
      select: { coursePassMark: true },
    });
    const applicants = await listApplicants(tx, application.competitionId);
    return { ...application, applicants, coursePassMark: coursePassMark.toFixed() };
  },
  ownCase: ({ applicants }) => applicants,
  state: stateOf,
  write: async (tx, { coursePassMark, ...application }, { score, reason }, { now }) => {
    const passed = passes(score, { passMark: coursePassMark });
    const effect = await moveApplication(tx, application, {
      to: passed ? 'COURSE_PASSED' : 'REJECTED',
      at: now,
      reason,
      set: { courseScore: score, courseReason: reason },
      changes: [{ field: 'courseScore', after: score }],
    });
    return {
      value: { applicationId: application.id },
      effects: [effect],
      notices: [
        {
          kind: passed ? 'applications.course-passed' : 'applications.course-failed',
          to: { persons: [application.personId] },
          params: { code: application.code ?? '', score, passMark: coursePassMark },
          url: `/postulaciones/${application.id}`,
          recordId: application.id,
        },
      ],
    };
  },
});
