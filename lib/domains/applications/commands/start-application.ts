import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { applicationPermissions } from '../permissions';
import { applicationParties, applicationRecord } from '../records';
import { checkOpen } from '../rules';
import { startApplicationSchema } from '../schema';
import { applicationLifecycle } from '../transitions';

const CALL = {
  id: true,
  code: true,
  title: true,
  state: true,
  applicationsOpenOn: true,
  applicationsCloseOn: true,
} as const;

/** A draft of one's own for an open call: one per person and call. */
export const startApplication = defineCommand({
  name: 'applications.start-application',
  permission: applicationPermissions['applications.start-application'],
  input: startApplicationSchema,
  load: async (tx, { competitionId }, { actor }) => {
    const competition = await tx.competition.findFirst({
      where: { id: competitionId, publishedAt: { not: null } },
      select: CALL,
    });
    return competition && { competition, personId: actor.personId };
  },
  rule: ({ competition, personId }, _input, { today }) =>
    personId === null
      ? { ok: false, refusal: { code: 'applications.identity_first' } }
      : checkOpen(
          {
            state: competition.state,
            opensOn: fromDbDate(competition.applicationsOpenOn),
            closesOn: fromDbDate(competition.applicationsCloseOn),
          },
          today,
        ),
  write: async (tx, { competition, personId }, _input, { now }) => {
    if (personId === null) throw new Error('checked by the rule');
    const { id } = await tx.application.create({
      data: { competitionId: competition.id, personId, createdAt: now, updatedAt: now },
      select: { id: true },
    });
    const effect = {
      record: applicationRecord({ id, code: null, competition }),
      move: { lifecycle: applicationLifecycle, from: null, to: 'DRAFT' },
      parties: applicationParties({ personId, competition }),
    };
    return { value: { applicationId: id }, effects: [effect] };
  },
  constraints: { competitionId: { code: 'applications.already_applied' } },
});
