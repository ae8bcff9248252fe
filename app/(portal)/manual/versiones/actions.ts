'use server';

import { discardManual } from '@/lib/domains/positions/manual/commands/discard-manual';
import { loadManual } from '@/lib/domains/positions/manual/commands/load-manual';
import { putManualInForce } from '@/lib/domains/positions/manual/commands/put-manual-in-force';
import { formAction } from '@/lib/platform/action';

export const loadManualAction = formAction(loadManual, {
  to: ({ manualId }) => `/manual?version=${manualId}`,
  notice: ({ edition, positions }) => ({
    key: 'positions.notices.manual_loaded',
    params: { edition, count: positions },
  }),
});

export const putManualInForceAction = formAction(putManualInForce, {
  to: () => '/manual',
  notice: ({ edition }) => ({ key: 'positions.notices.manual_in_force', params: { edition } }),
});

export const discardManualAction = formAction(discardManual, {
  to: () => '/manual/versiones',
  notice: ({ edition }) => ({ key: 'positions.notices.manual_discarded', params: { edition } }),
});
