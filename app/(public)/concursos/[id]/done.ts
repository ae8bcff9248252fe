import 'server-only';
import { PUBLIC_COMPETITIONS } from '@/lib/domains/competitions/queries';
import type { Done } from '@/lib/platform/action';
import { forgetPublicData } from '@/lib/platform/public-data';

/** After an act on a competition: its page, the notice, and the public pages told anew. */
export function competitionDone(notice: string): Done<{ readonly competitionId: string }> {
  return {
    to: ({ competitionId }) => `/concursos/${competitionId}`,
    notice: () => ({ key: `competitions.notices.${notice}` }),
    after: () => Promise.resolve(forgetPublicData(PUBLIC_COMPETITIONS)),
  };
}
