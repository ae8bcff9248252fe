import 'server-only';
import { holdCompetition, listApplicants } from '@/lib/domains/competitions/operations/find-call';
import { frameOf } from '@/lib/domains/norms/frames';
import { calendarDateInLima } from '@/lib/kernel/calendar-date';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { findApplication, moveApplication } from '../operations/move-application';
import { readScreening } from '../operations/screening';
import { applicationPermissions } from '../permissions';
import { checkLegalMinimum } from '../rules';
import { screenApplicationSchema } from '../schema';
import { curriculumOf } from '../snapshot';
import { stateOf } from './own-draft';

/** Competitions whose applications are being read against the profile: received, and not yet ranked. */
const SCREENED_IN = ['CLOSED', 'EVALUATING'];

/** The specialist's reasoned decision on the frozen profile: goes on as candidate, or stays out (R030 4). */
export const screenApplication = defineCommand({
  name: 'applications.screen-application',
  permission: applicationPermissions['applications.screen-application'],
  input: screenApplicationSchema,
  load: async (tx, { applicationId }) => {
    const call = await tx.application.findUnique({ where: { id: applicationId }, select: { competitionId: true } });
    if (!call) return null;
    await holdCompetition(tx, call.competitionId, 'shared');
    const application = await findApplication(tx, applicationId);
    if (!application || application.state === 'DRAFT') return null;
    const applicants = await listApplicants(tx, application.competitionId);
    return { ...application, applicants, screening: await readScreening(tx, application) };
  },
  ownCase: ({ applicants }) => applicants,
  state: stateOf,
  rule: ({ competition, screening }, { decision }) => {
    if (!SCREENED_IN.includes(competition.state)) return refuse('applications.not_screening');
    if (decision === 'SCREENED_OUT') return ok();
    const { snapshot, checks } = screening;
    const minimum = checkLegalMinimum(
      frameOf(competition.frame),
      { nationality: snapshot.identity.nationality, curriculum: curriculumOf(snapshot) },
      calendarDateInLima(new Date(snapshot.submittedAt)),
    );
    if (!minimum.ok) return minimum;
    const unmet = checks.filter(({ requirement, met }) => requirement.mandatory && !met);
    return unmet.length === 0
      ? ok()
      : refuse('applications.requirement_unmet', { field: 'decision', params: { count: unmet.length } });
  },
  write: async (tx, { screening, ...application }, { decision, reason }, { actor, now }) => {
    const effect = await moveApplication(tx, application, {
      to: decision,
      at: now,
      reason,
      set: { screening: [...screening.checks], screeningReason: reason, screenedById: actor.userId, screenedAt: now },
    });
    return {
      value: { applicationId: application.id, competitionId: application.competitionId },
      effects: [effect],
      notices: [
        {
          kind: decision === 'CANDIDATE' ? 'applications.admitted' : 'applications.screened-out',
          to: { persons: [application.personId] },
          params: { code: application.code ?? '', competition: application.competition.title },
          url: `/postulaciones/${application.id}`,
          recordId: application.id,
        },
      ],
    };
  },
});
