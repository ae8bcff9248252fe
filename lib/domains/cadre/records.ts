import type { RecordRef } from '@/lib/platform/records';

/** How tasks, notices and the log name a member: by code, since a name is personal. */
export function memberRecord({ id, code }: { readonly id: string; readonly code: string }): RecordRef {
  return { type: 'member', id, label: code, url: `/cuerpo/${id}` };
}
