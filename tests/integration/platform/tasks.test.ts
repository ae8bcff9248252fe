import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { SYSTEM, type Actor } from '@/lib/kernel/actor';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { peruBusinessCalendar } from '@/lib/kernel/peru-holidays';
import { handOverTasks, moveTasks } from '@/lib/platform/tasks';
import { countTasks, getOpenTasks, listTasks } from '@/lib/platform/worklist';
import { database } from '@/tests/support/integration-database';
import { letterLifecycle, letterRef } from './letters';

const { prisma } = database;
// Thursday; the third business day after it is a Tuesday.
const at = {
  now: new Date('2026-09-03T15:00:00Z'),
  today: calendarDate('2026-09-03'),
  calendar: peruBusinessCalendar([]),
};

const actor = (role: Actor['role'], over: Partial<Actor> = {}): Actor => ({
  ...SYSTEM,
  role,
  userId: randomUUID(),
  personId: randomUUID(),
  ...over,
});

async function enter(state: string, parties = {}, id: string = randomUUID(), moment = at) {
  await prisma.$transaction((tx) => moveTasks(tx, letterLifecycle, state, letterRef(id), parties, moment, null));
  return id;
}

async function entityIn(ubigeo: string) {
  const { id } = await prisma.entity.create({
    data: {
      code: `t-${randomUUID()}`,
      name: 'T',
      acronym: 'T',
      entityClass: 'ministry',
      government: 'national',
      sector: 's',
      ubigeo,
    },
  });
  return id;
}

const kindsOf = async (who: Actor, id: string) =>
  (await listTasks(who, 500)).filter((task) => task.url.includes(id)).map((task) => task.kind);

test('a state opens its turns, each for whom it falls to', async () => {
  const addressee = actor('manager');
  const entityId = await entityIn('150101');
  const id = await enter('SENT', { entityId, persons: { addressee: addressee.personId, witness: null } });

  expect(await kindsOf(addressee, id)).toEqual(['platform.letter.answer']);
  expect(await kindsOf(actor('manager'), id)).toEqual([]);
  expect(await kindsOf(actor('entity_hr', { entityId }), id)).toEqual(['platform.letter.file']);
  expect(await kindsOf(actor('entity_hr', { entityId: randomUUID() }), id)).toEqual([]);
  expect(await kindsOf(actor('entity_head', { entityId }), id)).toEqual([]);
});

test('a turn of an unknown person opens no task', async () => {
  const id = await enter('SENT', { persons: { addressee: null } });
  expect(await prisma.task.count({ where: { recordId: id, role: 'manager' } })).toBe(0);
});

test('a turn of a seat that nobody holds is nobody’s until someone takes it', async () => {
  const seatId = randomUUID();
  const id = await enter('SENT', { persons: { addressee: null }, places: { addressee: seatId } });
  const personId = randomUUID();
  const newcomer = actor('manager', { personId });
  expect(await kindsOf(newcomer, id)).toEqual([]);
  await prisma.$transaction((tx) => handOverTasks(tx, { seatId }, personId));
  expect(await kindsOf(newcomer, id)).toEqual(['platform.letter.answer']);
  expect(await kindsOf(actor('manager'), id)).toEqual([]);
});

test('a turn already taken opens no task', async () => {
  const id = await enter('SENT', { persons: { addressee: randomUUID() }, taken: ['answer'] });
  expect(await prisma.task.findMany({ where: { recordId: id }, select: { kind: true } })).toEqual([
    { kind: 'platform.letter.file' },
  ]);
});

test('a limit in business days skips the weekend', async () => {
  const id = await enter('QUEUED');
  const task = await prisma.task.findFirstOrThrow({ where: { recordId: id } });
  expect(task.dueOn?.toISOString().slice(0, 10)).toBe('2026-09-08');
});

test('a regional day off moves the limits of that region alone', async () => {
  const friday = calendarDate('2026-09-04');
  const cusco = { ...at, calendar: peruBusinessCalendar([{ date: friday, ubigeoPrefix: '08' }]) };
  const dueOf = async (ubigeo: string | null) => {
    const parties = ubigeo ? { entityId: await entityIn(ubigeo) } : {};
    const id = await enter('QUEUED', parties, randomUUID(), cusco);
    const { dueOn } = await prisma.task.findFirstOrThrow({ where: { recordId: id } });
    return dueOn?.toISOString().slice(0, 10);
  };
  expect(await dueOf('080801')).toBe('2026-09-09');
  expect(await dueOf('150101')).toBe('2026-09-08');
  expect(await dueOf(null)).toBe('2026-09-08');
});

test('leaving a state closes its tasks, and a state without turns opens none', async () => {
  const id = await enter('QUEUED');
  await enter('HELD', {}, id);
  expect(await getOpenTasks(actor('administrator'), id)).toEqual([]);
  expect(await prisma.task.count({ where: { recordId: id, closedAt: at.now } })).toBe(1);
});

test('the header of a record shows everybody whose turn it is, and marks the reader own', async () => {
  const id = await enter('QUEUED');
  expect(await getOpenTasks(actor('administrator'), id)).toMatchObject([{ kind: 'platform.letter.send', mine: true }]);
  expect(await getOpenTasks(actor('manager'), id)).toMatchObject([{ kind: 'platform.letter.send', mine: false }]);
});

test('the count of a worklist is the length of its list', async () => {
  await enter('QUEUED');
  const administrator = actor('administrator');
  expect(await countTasks(administrator)).toBe((await listTasks(administrator, 500)).length);
});

test('the most urgent comes first, and what no norm limits comes last', async () => {
  const who = actor('administrator');
  const dues = (await listTasks(who, 500)).map((task) => task.dueOn ?? '9999-12-31');
  expect(dues).toEqual([...dues].sort());
});
