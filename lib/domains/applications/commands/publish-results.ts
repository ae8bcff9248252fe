import 'server-only';
import { findCall } from '@/lib/domains/competitions/operations/find-call';
import { markMeritListPublished } from '@/lib/domains/competitions/operations/publish-merit-list';
import { competitionLifecycle } from '@/lib/domains/competitions/transitions';
import type { Effect } from '@/lib/platform/command';
import { defineCommand } from '@/lib/platform/command';
import type { Notice } from '@/lib/platform/notifications';
import { MOVABLE, moveApplication } from '../operations/move-application';
import { applicationPermissions } from '../permissions';
import { publishResultsSchema } from '../schema';

/**
 * Makes the approved list public and gives each candidate their outcome: who is on it, that of the list; who was left
 * without all the scores, not selected; who withdrew meanwhile stays withdrawn.
 */
export const publishResults = defineCommand({
  name: 'applications.publish-results',
  permission: applicationPermissions['applications.publish-results'],
  input: publishResultsSchema,
  load: async (tx, { competitionId }) => {
    const competition = await findCall(tx, competitionId);
    if (!competition) return null;
    const candidates = await tx.application.findMany({
      where: { competitionId, state: 'CANDIDATE' },
      select: { ...MOVABLE, meritEntry: { select: { rank: true, total: true, outcome: true } } },
    });
    return { ...competition, candidates };
  },
  ownCase: ({ applicants }) => applicants,
  state: ({ state }) => ({ lifecycle: competitionLifecycle, current: state }),
  write: async (tx, { candidates, ...competition }, _input, { now }) => {
    const published = await markMeritListPublished(tx, competition, now);
    const effects: Effect[] = [];
    const notices: Notice[] = [];
    for (const { meritEntry, ...candidate } of candidates) {
      const outcome = meritEntry?.outcome ?? 'NOT_SELECTED';
      const changes = meritEntry
        ? [
            { field: 'rank', after: meritEntry.rank },
            { field: 'total', after: meritEntry.total.toFixed() },
          ]
        : [];
      effects.push(await moveApplication(tx, candidate, { to: outcome, at: now, changes }));
      notices.push({
        kind: `applications.${outcome.toLowerCase().replaceAll('_', '-')}`,
        to: { persons: [candidate.personId] },
        params: { code: candidate.code ?? '', competition: competition.title },
        url: `/postulaciones/${candidate.id}`,
        recordId: candidate.id,
      });
    }
    return { value: { competitionId: competition.id }, effects: [published, ...effects], notices };
  },
});
