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

export function seatRecord(seat: { readonly id: string; readonly post: string; readonly acronym: string }): RecordRef {
  return { type: 'seat', id: seat.id, label: `${seat.post} · ${seat.acronym}`, url: `/puestos/${seat.id}` };
}
