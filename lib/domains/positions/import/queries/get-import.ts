import 'server-only';
import { isUuid } from '@/lib/kernel/identifiers';
import type { Actor } from '@/lib/kernel/actor';
import { db } from '@/lib/platform/db';
import { storedCounts } from '../counts';
import { storedMapping } from '../mapping';
import { ownImports } from '../operations/find-import';
import type { Params } from '../types';

export const ERRORS_PAGE_SIZE = 50;

/** An import that the actor works with, with its progress and one page of its errors. Null otherwise. */
export async function getImport(actor: Actor, id: string, errorsPage = 1) {
  if (!isUuid(id)) return null;
  const row = await db().structureImport.findFirst({
    where: { id, ...ownImports(actor) },
    include: {
      entity: { select: { id: true, name: true } },
      progress: true,
      errors: {
        orderBy: { position: 'asc' },
        skip: (errorsPage - 1) * ERRORS_PAGE_SIZE,
        take: ERRORS_PAGE_SIZE,
      },
    },
  });
  if (!row) return null;
  return {
    ...row,
    mapping: storedMapping(row.kind, row.mapping),
    counts: storedCounts(row.counts),
    errors: row.errors.map(({ params, ...error }) => ({ ...error, params: params as Params })),
  };
}

export type ImportView = NonNullable<Awaited<ReturnType<typeof getImport>>>;

/** For the file of an import, which is read by whoever works with it. */
export async function mayReadImport(actor: Actor, id: string): Promise<boolean> {
  if (!['entity_hr', 'selection_specialist', 'directorate'].includes(actor.role)) return false;
  return (await db().structureImport.count({ where: { id, ...ownImports(actor) } })) > 0;
}
