import 'server-only';
import { firstRefusal, ok } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { markIncorporated } from '@/lib/domains/applications/operations/mark-incorporated';
import { findApplication } from '@/lib/domains/applications/operations/move-application';
import { applicationLifecycle } from '@/lib/domains/applications/transitions';
import { createMember } from '../operations/create-member';
import { cadrePermissions } from '../permissions';
import { checkActDate, checkCoursePassed, checkVacancyLeft } from '../rules';
import { incorporateCandidateInput } from '../schema';

/** Who passed the introductory course enters the cadre by resolution, available for any post (DL1024 7; R030 8). */
export const incorporateCandidate = defineCommand({
  name: 'cadre.incorporate-candidate',
  permission: cadrePermissions['cadre.incorporate-candidate'],
  input: incorporateCandidateInput,
  load: (tx, { applicationId }) => loadPassed(tx, applicationId),
  ownCase: ({ application }) => [application.personId],
  state: ({ application }) => ({ lifecycle: applicationLifecycle, current: application.state }),
  rule: ({ courseScore, call, incorporated }, { incorporatedOn }, { today }) =>
    firstRefusal(
      checkCoursePassed(courseScore, call.coursePassMark),
      checkVacancyLeft(call.vacancies, incorporated),
      checkActDate(incorporatedOn, today, 'incorporatedOn'),
    ) ?? ok(),
  write: async (tx, { application, person, call }, { incorporatedOn, resolution }, context) => {
    const { memberId, record, effect } = await createMember(
      tx,
      {
        person,
        managerRole: call.managerRole,
        resolution,
        incorporatedOn,
        state: 'INCORPORATED',
        stateSince: incorporatedOn,
        competitionId: application.competitionId,
      },
      context,
    );
    const ended = await markIncorporated(tx, application, context.now);
    return {
      value: { memberId },
      effects: [effect, ended],
      notices: [
        {
          kind: 'cadre.incorporated',
          to: { persons: [person.id] },
          params: { resolution },
          url: record.url,
          recordId: memberId,
        },
      ],
    };
  },
  constraints: { cadre_member_personId_key: { code: 'cadre.already_member' } },
});

async function loadPassed(tx: Tx, applicationId: string) {
  const application = await findApplication(tx, applicationId);
  if (!application) return null;
  const row = await tx.application.findUniqueOrThrow({
    where: { id: applicationId },
    select: {
      courseScore: true,
      person: { select: { id: true, user: { select: { id: true } } } },
      competition: { select: { managerRole: true, vacancies: true, coursePassMark: true } },
    },
  });
  // Two at once for the last vacancy: the second one waits and counts the first.
  await tx.$queryRaw`SELECT id FROM competition WHERE id = ${application.competitionId}::uuid FOR UPDATE`;
  const incorporated = await tx.cadreMember.count({ where: { competitionId: application.competitionId } });
  return { application, courseScore: row.courseScore, person: row.person, call: row.competition, incorporated };
}
