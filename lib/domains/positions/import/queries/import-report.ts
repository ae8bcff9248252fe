import 'server-only';
import { db } from '@/lib/platform/db';

const BATCH = 2_000;

/** What an import created and changed, by kind and code, a batch at a time. A holder's line tells of their person too. */
export async function* eachChange(importId: string) {
  for (let skip = 0; ; skip += BATCH) {
    const rows = await db().structureImportChange.findMany({
      where: { importId, kind: { not: 'person' } },
      orderBy: [{ kind: 'asc' }, { code: 'asc' }, { recordId: 'asc' }],
      skip,
      take: BATCH,
      select: { kind: true, code: true, name: true, before: true },
    });
    for (const { before, ...row } of rows)
      yield { ...row, action: before === null ? ('created' as const) : ('changed' as const) };
    if (rows.length < BATCH) return;
  }
}

/** What is wrong in a file, as it was kept, in the order of its rows. */
export async function keptErrors(importId: string) {
  return await db().structureImportError.findMany({ where: { importId }, orderBy: { position: 'asc' } });
}
