import type { Route } from 'next';
import { notFound, redirect } from 'next/navigation';
import { requireActor } from '@/lib/platform/session';

/** The entity in whose name the person acts. */
export default async function MyEntityPage() {
  const { entityId } = await requireActor('entity_hr', 'entity_head');
  if (entityId === null) notFound();
  redirect(`/entidades/${entityId}` as Route);
}
