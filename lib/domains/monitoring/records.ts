import type { RecordRef } from '@/lib/platform/records';

/** How tasks, notices and the log name a contact: by its code and the post it follows. */
export function visitRecord(visit: { id: string; code: string; post: string; entity: string }): RecordRef {
  return {
    type: 'monitoring_visit',
    id: visit.id,
    label: `${visit.code} · ${visit.post}, ${visit.entity}`,
    url: `/visitas/${visit.id}`,
  };
}

const LABEL_LENGTH = 90;

/** A commitment is known by what it promises, cut to what a worklist can show. */
export function commitmentRecord({ id, description }: { id: string; description: string }): RecordRef {
  const [firstLine = ''] = description.split('\n');
  const label = firstLine.length > LABEL_LENGTH ? `${firstLine.slice(0, LABEL_LENGTH - 1).trimEnd()}…` : firstLine;
  return { type: 'commitment', id, label, url: `/compromisos/${id}` };
}
