import 'server-only';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { markConcluded } from '@/lib/domains/competitions/operations/conclude';
import { findCall } from '@/lib/domains/competitions/operations/find-call';
import { competitionLifecycle } from '@/lib/domains/competitions/transitions';
import { cadrePermissions } from '../permissions';
import { competitionInput } from '../schema';

/** Closes a competition once everybody in its course has been incorporated or has not passed it. */
export const concludeCompetition = defineCommand({
  name: 'cadre.conclude-competition',
  permission: cadrePermissions['cadre.conclude-competition'],
  input: competitionInput,
  load: async (tx, { competitionId }) => {
    const competition = await findCall(tx, competitionId);
    if (!competition) return null;
    const waiting = await tx.application.count({
      where: { competitionId, state: { in: ['IN_COURSE', 'COURSE_PASSED'] } },
    });
    return { ...competition, waiting };
  },
  ownCase: ({ applicants }) => applicants,
  state: ({ state }) => ({ lifecycle: competitionLifecycle, current: state }),
  rule: ({ waiting }) => (waiting === 0 ? ok() : refuse('cadre.course_unfinished', { params: { waiting } })),
  write: async (tx, { waiting: _waiting, ...competition }) => ({
    value: { competitionId: competition.id },
    effects: [await markConcluded(tx, competition)],
  }),
});
