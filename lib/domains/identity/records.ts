import type { RecordRef } from '@/lib/platform/records';

/** How the log names an account: by its id, since its name and address are personal. */
export function accountRecord(id: string): RecordRef {
  return { type: 'account', id, label: 'account', url: `/admin/cuentas/${id}` };
}
