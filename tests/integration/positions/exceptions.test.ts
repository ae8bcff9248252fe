import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decideException } from '@/lib/domains/positions/exception/commands/decide-exception';
import { requestException } from '@/lib/domains/positions/exception/commands/request-exception';
import { withdrawException } from '@/lib/domains/positions/exception/commands/withdraw-exception';
import { readSeatFilters } from '@/lib/domains/positions/list-filters';
import { classificationOf, getSeat } from '@/lib/domains/positions/queries/get-seat';
import { eachPosition, listPositions } from '@/lib/domains/positions/queries/list-positions';
import { calendarDate, toDbDate } from '@/lib/kernel/calendar-date';
import type { Command } from '@/lib/platform/command';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { actorOf, createUser } from '@/tests/factories/identity';
import { createPosting, type Posting } from '@/tests/factories/performance';
import { database } from '@/tests/support/integration-database';
import { evidence } from '../performance/year';

const DAY = calendarDate('2026-06-15');
const clock = { clock: { now: () => new Date(`${DAY}T10:00:00-05:00`) } };
const REASON = 'La oficina conduce a más de trescientos servidores.';

type Office = Posting & { readonly seatId: string; readonly hr: ReturnType<typeof actorOf> };

/** An entity with a vacant post of career at the fourth level, and its HR. */
async function office(): Promise<Office> {
  const posting = await createPosting(database.prisma, calendarDate('2026-03-02'));
  const tag = randomUUID().slice(0, 8);
  const unit = await db().organizationalUnit.create({
    data: { entityId: posting.entityId, name: `Unidad ${tag}`, bodyType: 'support', level: 4 },
  });
  const seat = await db().seat.create({
    data: {
      code: `PUE-${tag}`,
      entityId: posting.entityId,
      unitId: unit.id,
      title: 'Jefatura de Unidad',
      level: 4,
      servantGroup: 'career_servant',
      functions: [],
    },
  });
  await db().entity.update({ where: { id: posting.entityId }, data: { entityClass: 'ministry' } });
  const roles = [{ role: 'entity_hr' as const, entityId: posting.entityId }];
  const user = await createUser(database.prisma, {
    email: `${tag}@prueba.example`,
    name: 'RRHH',
    roles,
    now: new Date(),
  });
  return { ...posting, seatId: seat.id, hr: actorOf(user, 'entity_hr', posting.entityId) };
}

const directorate = (o: Office) => actorOf(o.directorate, 'directorate');
const asked = (o: Office, more: object = {}) => ({
  seatId: o.seatId,
  group: 'public_manager',
  role: 'operational_strategic',
  ground: 'headcount',
  reason: REASON,
  proof: evidence(),
  ...more,
});
const decided = (exceptionId: string, decision = 'GRANTED', version = '0') => ({
  exceptionId,
  version,
  decision,
  resolution: 'RPE 000118-2026-SERVIR-PE',
  reason: REASON,
});

async function outcome<I, L, O, P>(command: Command<I, L, O, P>, actor: ReturnType<typeof actorOf>, input: unknown) {
  const result = await execute(command, actor, input, clock);
  return result.ok ? 'done' : result.refusal.code;
}

async function requested(o: Office): Promise<string> {
  const result = await execute(requestException, o.hr, asked(o), clock);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.exceptionId;
}

const seatOf = ({ seatId }: Office) => db().seat.findUniqueOrThrow({ where: { id: seatId } });
const openTasks = (recordId: string) => db().task.findMany({ where: { recordId, closedAt: null } });

describe('positions.request-exception', () => {
  it('keeps what is asked with its proof, gives SERVIR its turn, and changes nothing yet', async () => {
    const o = await office();
    const id = await requested(o);
    expect(await db().classificationException.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'REQUESTED',
      groupBefore: 'career_servant',
      groupAsked: 'public_manager',
      roleAsked: 'operational_strategic',
    });
    expect(await db().document.findFirstOrThrow({ where: { recordId: id } })).toMatchObject({
      visibility: 'entity',
      entityId: o.entityId,
    });
    expect(await openTasks(id)).toMatchObject([{ kind: 'positions.exception.decide', role: 'directorate' }]);
    expect(await seatOf(o)).toMatchObject({ servantGroup: 'career_servant' });
    expect(await db().auditEntry.count({ where: { recordId: id, caseIds: { has: o.seatId } } })).toBe(1);
  });

  it.each<[string, (o: Office) => object, string]>([
    ['without a role for a manager', (o) => asked(o, { role: '' }), 'platform.invalid_input'],
    ['without proof', (o) => asked(o, { proof: '' }), 'platform.invalid_input'],
    ['a public officer’s', (o) => asked(o, { group: 'public_officer' }), 'platform.invalid_input'],
    ['what it is', (o) => asked(o, { group: 'career_servant', role: '' }), 'positions.exception_changes_nothing'],
  ])('is refused %s', async (_what, input, code) => {
    const o = await office();
    expect(await outcome(requestException, o.hr, input(o))).toBe(code);
    expect(await db().classificationException.count({ where: { seatId: o.seatId } })).toBe(0);
  });

  it('is of its own entity, once at a time, however many send it at once', async () => {
    const [o, other] = [await office(), await office()];
    expect(await outcome(requestException, other.hr, asked(o))).toBe('platform.not_found');
    const results = await Promise.all([1, 2, 3].map(() => outcome(requestException, o.hr, asked(o))));
    expect(results.filter((code) => code === 'done')).toHaveLength(1);
    expect(new Set(results)).toEqual(new Set(['done', 'positions.exception_open']));
  });

  it('the database keeps the post of an officer, and a role without a manager, from being asked for', async () => {
    const o = await office();
    const row = {
      seatId: o.seatId,
      groupBefore: 'career_servant',
      ground: 'levels',
      reason: REASON,
      requestedById: randomUUID(),
      requestedAt: new Date(),
    } as const;
    const create = (data: object) => db().classificationException.create({ data: { ...row, ...data } as never });
    await expect(create({ groupAsked: 'public_officer' })).rejects.toThrow(/classification_exception_asked/);
    await expect(create({ groupAsked: 'public_manager' })).rejects.toThrow(/classification_exception_asked/);
    await expect(create({ groupAsked: 'career_servant' })).rejects.toThrow(/classification_exception_changes/);
  });
});

describe('positions.decide-exception', () => {
  it('granted, changes the post at once and shows the decision beside what the tables say', async () => {
    const o = await office();
    const id = await requested(o);
    expect(await outcome(decideException, directorate(o), decided(id))).toBe('done');
    expect(await seatOf(o)).toMatchObject({ servantGroup: 'public_manager', managerRole: 'operational_strategic' });
    expect(await openTasks(id)).toEqual([]);
    const seat = await getSeat(o.hr, o.seatId);
    if (!seat) throw new Error('HR reads a post of its own');
    expect(classificationOf(seat)).toMatchObject({
      found: { group: 'career_servant', explanation: { kind: 'career_by_default', because: 'level' } },
      granted: { resolution: 'RPE 000118-2026-SERVIR-PE', decidedOn: DAY },
    });
    expect(await db().notification.count({ where: { recordId: id, kind: 'positions.exception-granted' } })).toBe(2);
  });

  it('denied, leaves the post as it was', async () => {
    const o = await office();
    const id = await requested(o);
    expect(await outcome(decideException, directorate(o), decided(id, 'DENIED'))).toBe('done');
    expect(await seatOf(o)).toMatchObject({ servantGroup: 'career_servant', managerRole: null });
    expect(await outcome(requestException, o.hr, asked(o))).toBe('done');
  });

  it('is SERVIR’s, decided once, and never by whoever asked', async () => {
    const o = await office();
    const id = await requested(o);
    expect(await outcome(decideException, o.hr, decided(id))).toBe('platform.forbidden');
    const asker = { ...directorate(o), userId: o.hr.userId };
    expect(await outcome(decideException, asker, decided(id))).toBe('platform.own_case');
    const results = await Promise.all([1, 2, 3].map(() => outcome(decideException, directorate(o), decided(id))));
    expect(results.filter((code) => code === 'done')).toHaveLength(1);
    expect(await outcome(decideException, directorate(o), decided(id, 'DENIED', '1'))).toBe('platform.wrong_state');
  });

  it('takes no post from under the manager who holds it', async () => {
    const o = await office();
    await db().seat.update({
      where: { id: o.seatId },
      data: { servantGroup: 'public_manager', managerRole: 'strategic' },
    });
    const result = await execute(requestException, o.hr, asked(o, { group: 'career_servant', role: '' }), clock);
    if (!result.ok) throw new Error(result.refusal.code);
    await db().seatHolding.create({
      data: {
        seatId: o.seatId,
        personId: o.superior.personId ?? '',
        modality: 'competition',
        startsOn: toDbDate(DAY),
      },
    });
    expect(await outcome(decideException, directorate(o), decided(result.value.exceptionId))).toBe(
      'positions.exception_of_held_post',
    );
    expect(await outcome(decideException, directorate(o), decided(result.value.exceptionId, 'DENIED'))).toBe('done');
  });
});

describe('the database', () => {
  it('keeps a cadre manager from holding what is not a manager’s post, whichever of the two changes', async () => {
    const o = await office();
    const holding = {
      personId: o.superiorsSuperior.personId ?? '',
      modality: 'cadre',
      startsOn: toDbDate(DAY),
    } as const;
    await expect(db().seatHolding.create({ data: { ...holding, seatId: o.seatId } })).rejects.toThrow(
      /cadre_holds_managers_posts/,
    );
    const held = await db().seatHolding.findFirstOrThrow({ where: { personId: o.manager.personId ?? '' } });
    await expect(
      db().seat.update({ where: { id: held.seatId }, data: { servantGroup: 'career_servant' } }),
    ).rejects.toThrow(/cadre_holds_managers_posts/);
  });
});

describe('positions.withdraw-exception', () => {
  it('takes back what is not decided, and only one’s own', async () => {
    const [o, other] = [await office(), await office()];
    const id = await requested(o);
    const input = { exceptionId: id, version: '0' };
    expect(await outcome(withdrawException, other.hr, input)).toBe('platform.not_found');
    expect(await outcome(withdrawException, o.hr, input)).toBe('done');
    expect(await openTasks(id)).toEqual([]);
    expect(await outcome(decideException, directorate(o), decided(id, 'GRANTED', '1'))).toBe('platform.wrong_state');
  });
});

describe('the posts an actor reads', () => {
  it('are the entity’s own for its people, all for SERVIR, and nobody’s for the rest', async () => {
    const [o, other] = [await office(), await office()];
    expect(await getSeat(o.hr, other.seatId)).toBeNull();
    expect(await getSeat(actorOf(o.manager, 'manager'), o.seatId)).toBeNull();
    expect(await getSeat(directorate(o), o.seatId)).toMatchObject({ title: 'Jefatura de Unidad' });
    expect(await getSeat(directorate(o), 'no-es-un-id')).toBeNull();
    const mine = await listPositions(o.hr, readSeatFilters({}), DAY);
    expect(mine.total).toBe(4);
    const vacant = await listPositions(o.hr, readSeatFilters({ situacion: 'vacantes', grupo: 'career_servant' }), DAY);
    expect(vacant.rows.map(({ id }) => id)).toEqual([o.seatId]);
    expect((await listPositions(o.hr, readSeatFilters({ grupo: 'x', pagina: '-3' }), DAY)).total).toBe(4);
    const sheet = [];
    for await (const rows of eachPosition(o.hr, readSeatFilters({ rol: 'nadie' }), DAY)) sheet.push(...rows);
    expect(sheet.map(({ id }) => id).sort()).toEqual(mine.rows.map(({ id }) => id).sort());
  });
});
