import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import { COUNTED_UP_TO } from '@/lib/kernel/page-number';
import { db } from '@/lib/platform/db';
import { ownImports } from '../operations/find-import';

export const IMPORTS_PAGE_SIZE = 25;

/** One page of the imports the actor works with, the latest first. Two statements. */
export async function listImports(actor: Actor, page: number) {
  const where = ownImports(actor);
  const [rows, total] = await Promise.all([
    db().structureImport.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * IMPORTS_PAGE_SIZE,
      take: IMPORTS_PAGE_SIZE,
      select: { id: true, fileName: true, state: true, rowCount: true, errorCount: true, createdAt: true },
    }),
    db().structureImport.count({ where, take: COUNTED_UP_TO + 1 }),
  ]);
  return { rows, total };
}
