import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { SYSTEM, type Actor } from '@/lib/kernel/actor';
import { execute } from '@/lib/platform/execute';
import { defineCommand } from '@/lib/platform/command';
import { createUser } from '@/tests/factories/identity';
import { database } from '@/tests/support/integration-database';
import { letterInput, letterLifecycle, letterRef, sendLetter, type Twist } from './letters';

const { prisma } = database;
const now = new Date('2026-09-03T15:00:00Z');
const clock = { now: () => now };
const administrator: Actor = {
  ...SYSTEM,
  role: 'administrator',
  name: 'Nelly',
  userId: randomUUID(),
  personId: randomUUID(),
};

async function writeLetter() {
  const { id } = await prisma.mail.create({ data: { to: 'a@example.org', subject: 's', body: 'b', createdAt: now } });
  const ref = letterRef(id);
  await prisma.task.create({
    data: {
      kind: 'platform.letter.send',
      recordType: ref.type,
      recordId: id,
      recordLabel: ref.label,
      url: ref.url,
      role: 'administrator',
      openedAt: now,
    },
  });
  return { id, version: 0, reason: 'It was ready' };
}

const send = (input: unknown, twist: Twist = {}, actor = administrator) =>
  execute(sendLetter(twist), actor, input, { clock });

/** Everything a command may leave behind of one letter. */
async function tracesOf(id: string) {
  const [letter, open, log, jobs] = await Promise.all([
    prisma.mail.findUniqueOrThrow({ where: { id } }),
    prisma.task.findMany({ where: { recordId: id, closedAt: null }, orderBy: { kind: 'asc' } }),
    prisma.auditEntry.findMany({ where: { recordId: id } }),
    database.owner.query(`SELECT name FROM pgboss.job WHERE data->>'id' = $1`, [id]),
  ]);
  return { state: letter.state, open, log, jobs: jobs.rowCount };
}

async function expectUntouched(id: string) {
  const traces = await tracesOf(id);
  expect(traces).toMatchObject({ state: 'QUEUED', log: [], jobs: 0 });
  expect(traces.open.map((task) => task.kind)).toEqual(['platform.letter.send']);
}

test('a command moves its record, its tasks, its notices, its job and its line of the log together', async () => {
  const input = await writeLetter();
  const reader = await createUser(prisma, { email: `${randomUUID()}@example.org`, name: 'Reader', now });
  const [addressee, caseId] = [randomUUID(), randomUUID()];

  const result = await send(input, { addressee, caseId, notified: reader.userId });

  expect(result).toEqual({ ok: true, value: input.id });
  const { state, open, log, jobs } = await tracesOf(input.id);
  expect(state).toBe('SENT');
  expect(
    open.map((task) => [task.kind, task.role, task.personId, task.url, task.dueOn?.toISOString().slice(0, 10) ?? null]),
  ).toEqual([
    ['platform.letter.answer', 'manager', addressee, `/cartas/${input.id}/respuesta`, '2026-12-31'],
    ['platform.letter.file', 'entity_hr', null, `/cartas/${input.id}`, null],
  ]);
  expect(jobs).toBe(1);
  expect(log).toHaveLength(1);
  expect(log[0]).toMatchObject({
    command: 'platform.send-letter',
    actorUserId: administrator.userId,
    actorRole: 'administrator',
    fromState: 'QUEUED',
    toState: 'SENT',
    reason: 'It was ready',
    at: now,
  });
  expect([...(log[0]?.caseIds ?? [])].sort()).toEqual([input.id, caseId].sort());
  const closed = await prisma.task.findFirstOrThrow({ where: { recordId: input.id, kind: 'platform.letter.send' } });
  expect(closed).toMatchObject({ closedAt: now, closedBy: administrator.userId });
  const notices = await prisma.notification.findMany({ where: { userId: reader.userId } });
  expect(notices).toMatchObject([{ kind: 'platform.letter-sent', url: '/inicio', readAt: null }]);
  const mail = await database.owner.query(`SELECT 1 FROM pgboss.job WHERE data->'notificationIds' ? $1`, [
    notices[0]?.id,
  ]);
  expect(mail.rowCount).toBe(1);
});

test.each<[string, string, (input: { id: string; version: number; reason: string }) => Promise<unknown>]>([
  ['another role', 'platform.forbidden', (input) => send(input, {}, { ...administrator, role: 'manager' })],
  ['nobody signed in', 'platform.forbidden', (input) => send(input, {}, { ...SYSTEM, role: 'anonymous' })],
  ['input its schema does not take', 'platform.invalid_input', (input) => send({ ...input, reason: '' })],
  ['a record that is not there', 'platform.not_found', (input) => send({ ...input, id: randomUUID() })],
  ['a form filled against another version', 'platform.conflict', (input) => send({ ...input, version: 3 })],
  ['the own case of the person', 'platform.own_case', (input) => send(input, { owner: administrator.personId ?? '' })],
  ['the own case of the user', 'platform.own_case', (input) => send(input, { owner: administrator.userId ?? '' })],
  ['a record out of the scope of the actor', 'platform.not_found', (input) => send(input, { hidden: true })],
  [
    'what the rule refuses',
    'platform.letter_unsealed',
    (input) => send(input, { refusedBy: 'platform.letter_unsealed' }),
  ],
])('it refuses %s and leaves no trace', async (_what, code, attempt) => {
  const input = await writeLetter();
  expect(await attempt(input)).toMatchObject({ ok: false, refusal: { code } });
  await expectUntouched(input.id);
});

test('it names the field that is wrong', async () => {
  const input = await writeLetter();
  const result = await send({ ...input, reason: 'x'.repeat(41) });
  expect(result).toMatchObject({ fieldErrors: [{ field: 'reason', code: 'too_long', params: { max: 40 } }] });
});

test('it refuses in a state from which nothing leads on, and says which', async () => {
  const input = await writeLetter();
  await send(input);
  expect(await send({ ...input, version: 1 })).toMatchObject({
    refusal: { code: 'platform.wrong_state', params: { state: 'platform.letter.SENT' } },
  });
});

test('a bug throws and takes everything back', async () => {
  const input = await writeLetter();
  const bug = async () => {
    throw new TypeError('a bug');
  };
  await expect(send(input, { after: bug })).rejects.toThrow('a bug');
  await expectUntouched(input.id);
});

test('a move the lifecycle does not know is a bug, whatever the write step says', async () => {
  const input = await writeLetter();
  await expect(send(input, { to: 'FAILED' })).rejects.toThrow('not in its transitions');
  await expectUntouched(input.id);
});

test('of twenty at once one wins, and each of the others is told', async () => {
  const input = await writeLetter();
  const results = await Promise.all(Array.from({ length: 20 }, () => send(input)));
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  const codes = new Set(results.flatMap((result) => (result.ok ? [] : [result.refusal.code])));
  expect(
    [...codes].filter((code) => !['platform.conflict', 'platform.wrong_state', 'platform.busy'].includes(code)),
  ).toEqual([]);
  expect((await tracesOf(input.id)).log).toHaveLength(1);
});

test('the constraint behind a rule is answered as the refusal it means', async () => {
  const input = await writeLetter();
  const copy = defineCommand({
    name: 'platform.copy-letter',
    permission: { roles: ['administrator'], scope: 'all' },
    input: letterInput,
    load: async () => ({ version: 0 }),
    async write(tx, _loaded, { id }) {
      await tx.mail.create({ data: { id, to: 'a@example.org', subject: 's', body: 'b', createdAt: now } });
      return {
        value: id,
        effects: [{ record: letterRef(id), move: { lifecycle: letterLifecycle, from: null, to: 'QUEUED' } }],
      };
    },
    constraints: { mail_pkey: { code: 'platform.letter_twice' } },
  });
  expect(await execute(copy, administrator, input, { clock })).toMatchObject({
    refusal: { code: 'platform.letter_twice' },
  });
  await expectUntouched(input.id);
});
