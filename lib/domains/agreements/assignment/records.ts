import type { RecordRef } from '@/lib/platform/records';

/** How tasks and the log name an assignment: its code and the post, never a personal document number. */
export function assignmentRecord(row: { id: string; code: string; post: string; entity: string }): RecordRef {
  return {
    type: 'assignment',
    id: row.id,
    label: `${row.code} · ${row.post}, ${row.entity}`,
    url: `/asignaciones/${row.id}`,
  };
}

/** The agreement of an assignment has the assignment's code. */
export function agreementRecord(row: { id: string; code: string; post: string; entity: string }): RecordRef {
  return {
    type: 'agreement',
    id: row.id,
    label: `${row.code} · ${row.post}, ${row.entity}`,
    url: `/convenios/${row.id}`,
  };
}
