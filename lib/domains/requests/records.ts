import type { RecordRef } from '@/lib/platform/records';

export function requestRecord({ id, code, title }: { id: string; code: string; title: string }): RecordRef {
  return { type: 'request', id, label: `${code} · ${title}`, url: `/solicitudes/${id}` };
}

export function proposalRecord({ id, code, title }: { id: string; code: string; title: string }): RecordRef {
  return { type: 'proposal', id, label: `${code} · ${title}`, url: `/propuestas/${id}` };
}
