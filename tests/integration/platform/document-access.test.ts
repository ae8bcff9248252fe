import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ROLES, type Role } from '@/lib/kernel/actor';
import { db } from '@/lib/platform/db';
import { findReadableDocument, type RecordReaders } from '@/lib/platform/document-access';
import { actorOf } from '@/tests/factories/identity';

const SELECTION_AND_MONITORING: readonly Role[] = [
  'directorate',
  'council_member',
  'selection_specialist',
  'monitoring_analyst',
];
const someone = { userId: randomUUID(), personId: randomUUID(), name: 'Alguien' };

async function readersOf(
  visibility: string,
  entityId: string | null,
  asOf: string | null,
  recordReaders: RecordReaders = {},
): Promise<string[]> {
  const file = { name: 'hoja.pdf', mediaType: 'application/pdf', size: 1, sha256: '00', storageKey: randomUUID() };
  const { id } = await db().document.create({
    data: {
      ...file,
      recordType: 'request',
      recordId: randomUUID(),
      visibility,
      entityId,
      personIds: [],
      uploadedAt: new Date('2026-06-15T10:00:00-05:00'),
    },
    select: { id: true },
  });
  const readers: string[] = [];
  for (const role of ROLES)
    if (await findReadableDocument(actorOf(someone, role, asOf), id, recordReaders)) readers.push(role);
  return readers.toSorted();
}

test('a document is read by the roles its visibility names, and by nobody for being near', async () => {
  const entity = randomUUID();
  expect(await readersOf('private', null, null)).toEqual([]);
  expect(
    await readersOf('private', null, null, { request: ({ role }) => Promise.resolve(role === 'superior') }),
  ).toEqual(['superior']);
  expect(await readersOf('servir', null, null)).toEqual(SELECTION_AND_MONITORING.toSorted());
  expect(await readersOf('entity', entity, entity)).toEqual(
    [...SELECTION_AND_MONITORING, 'entity_head', 'entity_hr'].toSorted(),
  );
  expect(await readersOf('entity', entity, randomUUID())).toEqual(SELECTION_AND_MONITORING.toSorted());
  expect(await readersOf('public', null, null)).toEqual([...ROLES].toSorted());
});
