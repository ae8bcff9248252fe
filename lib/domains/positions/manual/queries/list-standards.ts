import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import { isUuid } from '@/lib/kernel/identifiers';
import { db } from '@/lib/platform/db';
import { storedTerms } from '../../profile/stored-terms';
import type { ManagerRole } from '../../types';
import { compareManuals } from '../compare-manuals';
import { visibleManuals } from './list-manuals';

const ROW = { id: true, code: true, title: true, managerRole: true, level: true } as const;

/** The positions of a version, by code. */
export async function listStandards(
  manualId: string,
  { role, level }: { role: ManagerRole | null; level: number | null },
) {
  return await db().standardPosition.findMany({
    where: { manualId, ...(role && { managerRole: role }), ...(level && { level }) },
    orderBy: { code: 'asc' },
    select: ROW,
  });
}

/** The positions of the manual in force for posts of a role: what a profile may be built on. */
export async function listChoices(role: ManagerRole) {
  return await db().standardPosition.findMany({
    where: { managerRole: role, manual: { state: 'IN_FORCE' } },
    orderBy: [{ level: 'asc' }, { code: 'asc' }],
    select: ROW,
  });
}

/** One standard position with its version; null out of what the actor may read. */
export async function getStandard(actor: Actor, id: string) {
  if (!isUuid(id)) return null;
  const row = await db().standardPosition.findFirst({
    where: { id, manual: visibleManuals(actor) },
    include: {
      manual: { select: { id: true, edition: true, name: true, source: true, demonstration: true, state: true } },
    },
  });
  return row && { ...row, terms: storedTerms(row.terms) };
}

/** What the second version changes of the first; null when the actor may not read one of them. */
export async function differencesBetween(actor: Actor, before: string, after: string) {
  if (!isUuid(before) || !isUuid(after)) return null;
  const rows = await db().positionManual.findMany({
    where: { AND: [{ id: { in: [before, after] } }, visibleManuals(actor)] },
    select: {
      id: true,
      edition: true,
      name: true,
      positions: { orderBy: { code: 'asc' }, select: { ...ROW, terms: true } },
    },
  });
  const find = (id: string) => {
    const manual = rows.find((row) => row.id === id);
    return (
      manual && { ...manual, positions: manual.positions.map((row) => ({ ...row, terms: storedTerms(row.terms) })) }
    );
  };
  const [a, b] = [find(before), find(after)];
  return a && b ? { before: a, after: b, ...compareManuals(a.positions, b.positions) } : null;
}
