import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decideException } from '@/lib/domains/positions/exception/commands/decide-exception';
import { requestException } from '@/lib/domains/positions/exception/commands/request-exception';
import { withdrawException } from '@/lib/domains/positions/exception/commands/withdraw-exception';
import { classificationOf, getSeat } from '@/lib/domains/positions/queries/get-seat';
import { toDbDate } from '@/lib/kernel/calendar-date';
import type { Command } from '@/lib/platform/command';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { actorOf } from '@/tests/factories/identity';
import { evidence } from '../performance/year';
import { DAY, NOW, office, type Office } from './office';

const clock = { clock: { now: () => NOW } };
const REASON = 'La oficina conduce a más de trescientos servidores.';

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
      requestedAt: NOW,
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
        personId: o.analyst.personId ?? '',
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
