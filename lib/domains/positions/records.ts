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
