import type { RecordRef } from '@/lib/platform/records';

export function tableRecord({ id, edition, name }: { id: string; edition: number; name: string }): RecordRef {
  return { type: 'compensation_table', id, label: `${name} · ${edition}`, url: `/compensacion/tablas/${id}` };
}

/** A valuation is known by its post, and read on the page of the post's pay. */
export function valuationRecord(valuation: {
  readonly id: string;
  readonly seatId: string;
  readonly post: string;
  readonly acronym: string;
}): RecordRef {
  return {
    type: 'valuation',
    id: valuation.id,
    label: `${valuation.post} · ${valuation.acronym}`,
    url: `/puestos/${valuation.seatId}/valorizacion`,
  };
}
