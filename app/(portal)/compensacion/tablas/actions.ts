'use server';

import { discardTable } from '@/lib/domains/compensation/table/commands/discard-table';
import { loadTable } from '@/lib/domains/compensation/table/commands/load-table';
import { putTableInForce } from '@/lib/domains/compensation/table/commands/put-table-in-force';
import { formAction } from '@/lib/platform/action';

export const loadTableAction = formAction(loadTable, {
  to: ({ tableId }) => `/compensacion/tablas/${tableId}`,
  notice: ({ rows }) => ({ key: 'compensation.notices.table_loaded', params: { count: rows } }),
});

export const putTableInForceAction = formAction(putTableInForce, {
  to: ({ tableId }) => `/compensacion/tablas/${tableId}`,
  notice: () => ({ key: 'compensation.notices.table_in_force' }),
});

export const discardTableAction = formAction(discardTable, {
  to: ({ tableId }) => `/compensacion/tablas/${tableId}`,
  notice: () => ({ key: 'compensation.notices.table_discarded' }),
});
