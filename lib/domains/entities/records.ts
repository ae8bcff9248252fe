import type { RecordRef } from '@/lib/platform/records';

export function entityRecord({ id, name }: { id: string; name: string }): RecordRef {
  return { type: 'entity', id, label: name, url: `/entidades/${id}` };
}

export function unitRecord({ id, name, entityId }: { id: string; name: string; entityId: string }): RecordRef {
  return { type: 'unit', id, label: name, url: `/entidades/${entityId}/estructura/unidades/${id}` };
}
