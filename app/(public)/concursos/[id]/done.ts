import 'server-only';
import { PUBLIC_COMPETITIONS } from '@/lib/domains/competitions/queries';
import type { Done } from '@/lib/platform/action';
import { forgetSharedData } from '@/lib/platform/shared-data';

/** The public pages are told anew, so that what an act made public is read at once. */
export const retellCompetitions = () => Promise.resolve(forgetSharedData(PUBLIC_COMPETITIONS));

/** After an act on a competition: its page, the notice, and the public pages told anew. */
export function competitionDone(notice: string): Done<{ readonly competitionId: string }> {
  return {
    to: ({ competitionId }) => `/concursos/${competitionId}`,
    notice: () => ({ key: `competitions.notices.${notice}` }),
    after: retellCompetitions,
  };
}
