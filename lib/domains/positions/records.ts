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

/** Someone's time in a post is known by the post and read on its page. */
export function holdingRecord(holding: {
  readonly id: string;
  readonly seatId: string;
  readonly post: string;
  readonly acronym: string;
}): RecordRef {
  return {
    type: 'seat_holding',
    id: holding.id,
    label: `${holding.post} · ${holding.acronym}`,
    url: `/puestos/${holding.seatId}`,
  };
}

/** An exception to the caps is known by its entity, and read on its page. */
export function quotaExceptionRecord(exception: {
  readonly id: string;
  readonly entityId: string;
  readonly entity: string;
}): RecordRef {
  return {
    type: 'quota_exception',
    id: exception.id,
    label: exception.entity,
    url: `/entidades/${exception.entityId}#confianza`,
  };
}

export function trustListRecord({ id, code }: { readonly id: string; readonly code: string }): RecordRef {
  return { type: 'trust_list', id, label: code, url: `/publicaciones/${id}` };
}

export function seatRecord(seat: { readonly id: string; readonly post: string; readonly acronym: string }): RecordRef {
  return { type: 'seat', id: seat.id, label: `${seat.post} · ${seat.acronym}`, url: `/puestos/${seat.id}` };
}

/** A profile is known by its post, and read on the page of the post's profile. */
export function profileRecord(profile: {
  readonly id: string;
  readonly seatId: string;
  readonly post: string;
  readonly acronym: string;
}): RecordRef {
  return {
    type: 'post_profile',
    id: profile.id,
    label: `${profile.post} · ${profile.acronym}`,
    url: `/puestos/${profile.seatId}/perfil`,
  };
}

/** A version of the manual of standard positions. */
export function manualRecord({ id, edition, name }: { id: string; edition: number; name: string }): RecordRef {
  return { type: 'position_manual', id, label: `${name} · ${edition}`, url: '/manual/versiones' };
}

/** An import is known by its file and whose structure it is. */
export function importRecord(row: { readonly id: string; readonly fileName: string }): RecordRef {
  return { type: 'structure_import', id: row.id, label: row.fileName, url: `/importaciones/${row.id}` };
}
