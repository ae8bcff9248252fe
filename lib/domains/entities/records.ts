import type { RecordRef } from '@/lib/platform/records';

export function entityRecord({ id, name }: { id: string; name: string }): RecordRef {
  return { type: 'entity', id, label: name, url: `/entidades/${id}` };
}
