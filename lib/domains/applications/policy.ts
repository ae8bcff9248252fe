import type { Actor, Role } from '@/lib/kernel/actor';

/** SERVIR's roles that read submitted applications: who screens, who approves and who directs. */
export const APPLICATION_READERS = [
  'selection_specialist',
  'council_member',
  'directorate',
  'administrator',
] as const satisfies readonly Role[];
const READERS: readonly string[] = APPLICATION_READERS;

type Readable = { readonly personId: string; readonly state: string };

/** A draft is its author's alone; what was submitted is read by them and by those who select. */
export function mayReadApplication(actor: Pick<Actor, 'role' | 'personId'>, application: Readable): boolean {
  if (isOwn(actor, application)) return true;
  return application.state !== 'DRAFT' && READERS.includes(actor.role);
}

/** Who sees what a competition received. */
export function mayReadReceived(actor: Pick<Actor, 'role'>): boolean {
  return READERS.includes(actor.role);
}

/** Nobody assesses themselves, whatever their other roles. */
export function mayAssessApplication(actor: Pick<Actor, 'role' | 'personId'>, application: Readable): boolean {
  return actor.role === 'selection_specialist' && !isOwn(actor, application);
}

export function isOwn(actor: Pick<Actor, 'personId'>, application: Pick<Readable, 'personId'>): boolean {
  return actor.personId !== null && actor.personId === application.personId;
}
