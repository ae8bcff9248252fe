import type { RecordRef } from '@/lib/platform/records';

/** An exception is known by the post it is asked for, and read on its page. */
export function exceptionRecord(exception: {
  readonly id: string;
  readonly seatId: string;
  readonly post: string;
  readonly acronym: string;
}): RecordRef {
  return {
    type: 'classification_exception',
    id: exception.id,
    label: `${exception.post} · ${exception.acronym}`,
    url: `/puestos/${exception.seatId}`,
  };
}

/** An import is known by its file and whose structure it is. */
export function importRecord(row: { readonly id: string; readonly fileName: string }): RecordRef {
  return { type: 'structure_import', id: row.id, label: row.fileName, url: `/importaciones/${row.id}` };
}
