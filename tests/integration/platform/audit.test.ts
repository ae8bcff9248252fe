import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { SYSTEM } from '@/lib/kernel/actor';
import { appendAudit, verifyAudit, type AuditLine } from '@/lib/platform/audit';
import { getTimeline } from '@/lib/platform/timeline';
import { database } from '@/tests/support/integration-database';

const { prisma, owner } = database;
const at = new Date('2026-09-03T15:00:00.123Z');

const line = (over: Partial<AuditLine> = {}): AuditLine => ({
  command: 'platform.send-letter',
  record: { type: 'letter', id: randomUUID(), label: 'Letter', url: '/' },
  reason: 'porque sí — “razón”',
  changes: [
    { field: 'weight', before: 12.5, after: null },
    { field: 'name', before: 'Ñ', after: 'ñ', visibility: 'servir' },
  ],
  ...over,
});

const append = (...lines: AuditLine[]) =>
  prisma.$transaction((tx) => appendAudit(tx, { ...SYSTEM, name: 'Óscar' }, at, lines));

beforeEach(async () => {
  await owner.query(
    `TRUNCATE audit_entry, audit_case; UPDATE audit_head SET seq = 0, hash = decode(repeat('00', 32), 'hex')`,
  );
  await append(line(), line({ from: 'A', to: 'B' }), line({ documentId: randomUUID() }));
});

test('an untouched chain is intact, and its lines are counted', async () => {
  expect(await verifyAudit(prisma)).toEqual({ intact: true, lines: 3 });
});

test('an empty log is intact', async () => {
  await owner.query(
    `TRUNCATE audit_entry, audit_case; UPDATE audit_head SET seq = 0, hash = decode(repeat('00', 32), 'hex')`,
  );
  expect(await verifyAudit(prisma)).toEqual({ intact: true, lines: 0 });
});

test.each([
  ['who', `"actorName" = 'Otro'`],
  ['in which role', `"actorRole" = 'directorate'`],
  ['when', `at = at + interval '1 millisecond'`],
  ['what', `command = 'platform.misplace-letter'`],
  ['on what', `"recordId" = gen_random_uuid()`],
  ['from where', `"fromState" = 'X'`],
  ['to where', `"toState" = 'X'`],
  ['why', `reason = 'otra'`],
  ['who may read it', `visibility = 'public'`],
  ['what changed', `changes = '[{"field": "weight", "before": 12.5, "after": 13}]'`],
])('an altered line is named: %s', async (_what, change) => {
  await owner.query(`UPDATE audit_entry SET ${change} WHERE seq = 2`);
  expect(await verifyAudit(prisma)).toEqual({ intact: false, seq: 2n, fault: 'content' });
});

test.each([
  ['a line removed from the middle', `DELETE FROM audit_entry WHERE seq = 2`, 2n, 'missing'],
  ['a line cut from the end', `DELETE FROM audit_entry WHERE seq = 3`, 3n, 'head'],
  ['a line linked to another chain', `UPDATE audit_entry SET "previousHash" = sha256('x') WHERE seq = 2`, 2n, 'link'],
  ['a line with a hash of its own', `UPDATE audit_entry SET hash = sha256('x') WHERE seq = 1`, 1n, 'link'],
  ['a head that was moved', `UPDATE audit_head SET seq = 9`, 9n, 'head'],
])('%s breaks the chain there', async (_what, sql, seq, fault) => {
  await owner.query(sql);
  expect(await verifyAudit(prisma)).toEqual({ intact: false, seq, fault });
});

test('twenty writers at once leave one chain', async () => {
  await Promise.all(Array.from({ length: 20 }, () => append(line())));
  expect(await verifyAudit(prisma)).toEqual({ intact: true, lines: 23 });
});

test('a change that fails leaves no line and no gap', async () => {
  const failing = prisma.$transaction(async (tx) => {
    await appendAudit(tx, SYSTEM, at, [line()]);
    throw new Error('later');
  });
  await expect(failing).rejects.toThrow('later');
  await append(line());
  expect(await verifyAudit(prisma)).toEqual({ intact: true, lines: 4 });
});

test('the timeline of a case shows each reader the lines and fields of their reach', async () => {
  const caseId = randomUUID();
  await append(
    line({ caseIds: [caseId], visibility: 'public' }),
    line({ caseIds: [caseId] }),
    line({ caseIds: [caseId], visibility: 'servir' }),
    line({ visibility: 'public' }),
  );
  const manager = await getTimeline({ ...SYSTEM, role: 'manager' }, caseId);
  const servir = await getTimeline({ ...SYSTEM, role: 'directorate' }, caseId);
  const anybody = await getTimeline(null, caseId);
  expect([anybody.length, manager.length, servir.length]).toEqual([1, 2, 3]);
  expect(anybody[0]?.who).toBe('');
  expect(manager[0]?.changes.map((change) => change.field)).toEqual(['weight']);
  expect(servir[0]?.changes.map((change) => change.field)).toEqual(['weight', 'name']);
});
