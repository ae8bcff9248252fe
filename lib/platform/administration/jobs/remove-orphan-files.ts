import 'server-only';
import { systemClock, type Clock } from '../../clock';
import { db } from '../../db';
import type { JobDefinition } from '../../job-definition';
import { storage, type Storage } from '../../storage';

/** Longer than any command takes from storing its upload to committing the document. */
const GRACE_MS = 86_400_000;
const BATCH = 500;

/** Removes files that no document names, as those of a refused command. Answers how many. */
export async function removeOrphanFiles(clock: Clock = systemClock, store: Storage = storage()): Promise<number> {
  const before = clock.now().getTime() - GRACE_MS;
  let removed = 0;
  let batch: string[] = [];
  for await (const { key, storedAt } of store.list()) {
    if (storedAt.getTime() >= before) continue;
    batch.push(key);
    if (batch.length < BATCH) continue;
    removed += await removeUnnamed(store, batch);
    batch = [];
  }
  return removed + (await removeUnnamed(store, batch));
}

async function removeUnnamed(store: Storage, keys: readonly string[]): Promise<number> {
  const rows = await db().document.findMany({ where: { storageKey: { in: [...keys] } }, select: { storageKey: true } });
  const named = new Set(rows.map((row) => row.storageKey));
  const orphans = keys.filter((key) => !named.has(key));
  for (const key of orphans) await store.remove(key);
  return orphans.length;
}

export const removeOrphanFilesDaily: JobDefinition = {
  queue: 'remove-orphan-files',
  cron: '40 3 * * *',
  run: async () => void (await removeOrphanFiles()),
};
