import { describe, expect, it } from 'vitest';
import { displaceManager } from '@/lib/domains/positions/holding/commands/displace-manager';
import { recordHolder } from '@/lib/domains/positions/holding/commands/record-holder';
import { getDisplacement } from '@/lib/domains/positions/holding/queries';
import { followCommissions } from '@/lib/domains/positions/jobs/follow-holders';
import { addDays, toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { evidence } from '../performance/year';
import { addSeat, boundOffice, documentNumber, outcome, taken } from './appointments';
import { DAY, NOW, office } from './office';

const on = (day: string) => ({ clock: { now: () => new Date(`${day}T10:00:00-05:00`) } });
const openOf = (seatId: string) => db().seatHolding.findFirst({ where: { seatId, endsOn: null } });

describe('commissions', () => {
  const commission = (more: object = {}) => ({ modality: 'commission', startsOn: DAY, dueOn: '2026-07-10', ...more });

  it('are warned of once, and end by themselves the day after their last one', async () => {
    const o = await office();
    await outcome(recordHolder, o.hr, taken(o.seatId, commission()));
    const held = await openOf(o.seatId);
    const of = { recordId: held?.id ?? '' };
    await followCommissions({ now: () => NOW });
    await followCommissions({ now: () => NOW });
    expect(await db().notification.count({ where: { ...of, kind: 'positions.commission-ends' } })).toBe(1);
    await followCommissions(on('2026-07-10').clock);
    expect(await openOf(o.seatId)).not.toBeNull();
    await followCommissions(on('2026-07-11').clock);
    expect(await db().seatHolding.findUniqueOrThrow({ where: { id: held?.id ?? '' } })).toMatchObject({
      endsOn: toDbDate(addDays(DAY, 25)),
      endCause: 'term_ended',
    });
    expect(await db().notification.count({ where: { ...of, kind: 'positions.commission-lapsed' } })).toBe(1);
  });

  it('may be added to one’s own post, and to no other commission', async () => {
    const o = await office();
    const second = await addSeat(o);
    const number = documentNumber();
    const third = await addSeat(o);
    await outcome(recordHolder, o.hr, taken(o.seatId, { documentNumber: number, modality: 'competition' }));
    const more = commission({ documentNumber: number });
    expect(await outcome(recordHolder, o.hr, taken(second, more))).toBe('done');
    expect(await outcome(recordHolder, o.hr, taken(third, more))).toBe('positions.person_holds_another');
  });

  it('of a manager’s vacancy are not renewed, also in the database', async () => {
    const o = await office();
    const seatId = await addSeat(o, { servantGroup: 'public_manager', managerRole: 'strategic', level: 2 });
    await db().seatHolding.create({
      data: {
        seatId,
        personId: o.analyst.personId ?? '',
        modality: 'commission',
        startsOn: toDbDate(addDays(DAY, -300)),
        dueOn: toDbDate(addDays(DAY, -10)),
        endsOn: toDbDate(addDays(DAY, -10)),
      },
    });
    expect(await outcome(recordHolder, o.hr, taken(seatId, commission({ dueOn: addDays(DAY, 70) })))).toBe(
      'positions.commission_too_long',
    );
    const row = { seatId, personId: o.analyst.personId ?? '', modality: 'commission' } as const;
    await expect(
      db().seatHolding.create({
        data: { ...row, startsOn: toDbDate(DAY), dueOn: toDbDate(addDays(DAY, 70)) },
      }),
    ).rejects.toThrow(/commissions_of_a_vacancy/);
    expect(await outcome(recordHolder, o.hr, taken(seatId, commission({ dueOn: addDays(DAY, 60) })))).toBe('done');
  });
});

describe('positions.displace-manager', () => {
  const manager = { servantGroup: 'public_manager', managerRole: 'strategic', level: 2 } as const;

  async function competed() {
    const o = await boundOffice();
    const [from, to] = [await addSeat(o, manager), await addSeat(o, manager)];
    await outcome(recordHolder, o.hr, taken(from, { modality: 'competition', startsOn: '2025-03-01' }));
    const held = await openOf(from);
    const input = (more: object = {}) => ({
      seatId: from,
      holdingId: held?.id ?? '',
      toSeatId: to,
      startsOn: DAY,
      support: 'Resolución 77-2026',
      reason: 'La entidad designará en el puesto a un servidor de confianza.',
      profile: 'Dirigió antes una oficina con las mismas funciones.',
      proof: evidence(),
      ...more,
    });
    return { o, from, to, held, input };
  }

  it('moves the manager to the similar post, to serve out the term, and frees the first', async () => {
    const { o, from, to, held, input } = await competed();
    expect((await getDisplacement(o.hr, from, DAY))?.options[0]).toMatchObject({ id: to, lacks: [] });
    expect(await outcome(displaceManager, o.hr, input())).toBe('done');
    expect(await openOf(from)).toBeNull();
    expect(await db().seatHolding.findUniqueOrThrow({ where: { id: held?.id ?? '' } })).toMatchObject({
      endsOn: toDbDate(addDays(DAY, -1)),
      endCause: 'displaced',
    });
    expect(await openOf(to)).toMatchObject({
      personId: held?.personId,
      modality: 'competition',
      displacedFromId: held?.id,
      dueOn: new Date('2028-03-01T00:00:00Z'),
    });
    expect(await outcome(displaceManager, o.hr, input())).toBe('platform.not_found');
    expect(await db().auditEntry.count({ where: { caseIds: { has: to } } })).toBe(1);
  });

  it.each<[string, object]>([
    ['another level', { level: 3 }],
    ['another role', { managerRole: 'operational_strategic' }],
    ['no budget', { budgeted: false }],
  ])('is refused towards a post of %s', async (_what, data) => {
    const { o, from, to, input } = await competed();
    await db().seat.update({ where: { id: to }, data });
    expect(await outcome(displaceManager, o.hr, input())).toBe('positions.post_not_similar');
    expect(await openOf(from)).not.toBeNull();
  });

  it('is refused towards a post that somebody holds, and of whoever is there by trust', async () => {
    const { o, to, input } = await competed();
    await outcome(recordHolder, o.hr, taken(to, { modality: 'commission', startsOn: DAY, dueOn: '2026-07-10' }));
    expect(await outcome(displaceManager, o.hr, input())).toBe('positions.post_not_similar');
    const other = await competed();
    await db().seatHolding.update({
      where: { id: other.held?.id ?? '' },
      data: { modality: 'commission', dueOn: new Date('2026-02-01') },
    });
    expect(await outcome(displaceManager, other.o.hr, other.input())).toBe(
      'positions.displaces_managers_by_competition',
    );
    expect(await outcome(displaceManager, o.hr, other.input())).toBe('platform.not_found');
  });

  it('the database moves nobody to a post that is not similar', async () => {
    const { held, to } = await competed();
    await db().seat.update({ where: { id: to }, data: { level: 3 } });
    await db().seatHolding.update({ where: { id: held?.id ?? '' }, data: { endsOn: toDbDate(addDays(DAY, -1)) } });
    const row = { personId: held?.personId ?? '', modality: 'competition', startsOn: toDbDate(DAY) } as const;
    await expect(
      db().seatHolding.create({ data: { ...row, seatId: to, displacedFromId: held?.id ?? null } }),
    ).rejects.toThrow(/managers_move_to_similar_posts/);
  });
});
