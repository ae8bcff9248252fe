import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { removeOrphanFiles } from '@/lib/platform/administration/jobs/remove-orphan-files';
import { db } from '@/lib/platform/db';
import { attachDocument } from '@/lib/platform/documents';
import { folderStorage } from '@/lib/platform/storage';

const NOW = new Date('2026-03-02T12:00:00-05:00');
const clock = { now: () => NOW };

test('files no document names go a day after they were stored; the rest stay', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'portal-files-'));
  const store = folderStorage(root);
  const put = async (key: string, hoursAgo: number) => {
    await store.put(key, Buffer.from(key));
    const at = new Date(NOW.getTime() - hoursAgo * 3_600_000);
    await utimes(path.join(root, key), at, at);
  };
  await put('aa/attached', 1000);
  await put('aa/refused', 25);
  await put('bb/under-way', 23);
  await put('bb/.interrupted', 25);
  await writeFile(path.join(root, 'not-ours'), 'a file beside the store');
  const file = { name: 'acta.pdf', mediaType: 'application/pdf', size: 11, sha256: 'x', storageKey: 'aa/attached' };
  const owner = {
    recordType: 'test',
    recordId: randomUUID(),
    visibility: 'private',
    uploadedById: null,
    at: NOW,
  } as const;
  await db().$transaction((tx) => attachDocument(tx, file, owner));

  expect(await removeOrphanFiles(clock, store)).toBe(2);
  expect(await removeOrphanFiles(clock, store)).toBe(0);
  const kept = [];
  for await (const { key } of store.list()) kept.push(key);
  expect(kept.sort()).toEqual(['aa/attached', 'bb/under-way']);
  await rm(root, { recursive: true });
});

test('a store where nothing was ever put is empty', async () => {
  expect(await removeOrphanFiles(clock, folderStorage(path.join(tmpdir(), randomUUID())))).toBe(0);
});
