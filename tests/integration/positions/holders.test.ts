import { describe, expect, it } from 'vitest';
import { displaceManager } from '@/lib/domains/positions/holding/commands/displace-manager';
import { endHolder } from '@/lib/domains/positions/holding/commands/end-holder';
import { recordHolder } from '@/lib/domains/positions/holding/commands/record-holder';
import { getDisplacement, getVacancy } from '@/lib/domains/positions/holding/queries';
import { followCommissions } from '@/lib/domains/positions/jobs/follow-commissions';
import { addDays, toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { evidence } from '../performance/year';
import { addSeat, boundOffice, clock, documentNumber, outcome, taken } from './appointments';
import { DAY, NOW, office, type Office } from './office';

const on = (day: string) => ({ clock: { now: () => new Date(`${day}T10:00:00-05:00`) } });
const openOf = (seatId: string) => db().seatHolding.findFirst({ where: { seatId, endsOn: null } });

async function left(o: Office, holdingId: string, more: object = {}) {
  return await outcome(endHolder, o.hr, {
    seatId: o.seatId,
    holdingId,
    endsOn: DAY,
    cause: 'resignation',
    support: 'Resolución 90-2026',
    ...more,
  });
}

describe('positions.record-holder', () => {
  it('registers who was not in the portal, keeps the act and the declaration, and tells the log', async () => {
    const o = await office();
    const number = documentNumber();
    expect(await outcome(recordHolder, o.hr, taken(o.seatId, { documentNumber: number }))).toBe('done');
    const person = await db().person.findUniqueOrThrow({
      where: { documentType_documentNumber: { documentType: 'dni', documentNumber: number } },
      include: { user: true },
    });
    expect(person).toMatchObject({ familyNames: 'Quispe Mamani', user: null });
    const holding = await openOf(o.seatId);
    expect(holding).toMatchObject({ personId: person.id, modality: 'trust', beyondCaps: false });
    expect(holding?.profile).toContain('Administración');
    expect(await db().document.findUniqueOrThrow({ where: { id: holding?.documentId ?? '' } })).toMatchObject({
      recordType: 'seat_holding',
      visibility: 'entity',
    });
    const [line] = await db().auditEntry.findMany({ where: { recordId: holding?.id ?? '' } });
    expect(line).toMatchObject({ command: 'positions.record-holder', caseIds: expect.arrayContaining([o.seatId]) });
    expect(JSON.stringify(line?.changes)).not.toContain(number);
  });

  it('recognises whoever has the document, and refuses a document of somebody else', async () => {
    const [o, other] = [await office(), await office()];
    const number = documentNumber();
    await outcome(recordHolder, o.hr, taken(o.seatId, { documentNumber: number }));
    const again = (more: object) =>
      outcome(recordHolder, other.hr, taken(other.seatId, { documentNumber: number, ...more }));
    expect(await again({ familyNames: 'Torres Rojas' })).toBe('positions.person_of_document');
    expect(await again({})).toBe('positions.person_holds_another');
    const held = await openOf(o.seatId);
    expect(await left(o, held?.id ?? '', { endsOn: '2026-06-14', cause: 'trust_lost' })).toBe('done');
    expect(await again({ startsOn: DAY })).toBe('done');
    expect(await db().person.count({ where: { documentNumber: number } })).toBe(1);
  });

  it.each<[string, object, string]>([
    ['in the future', { startsOn: '2026-06-16' }, 'positions.holding_in_future'],
    ['as an officer', { modality: 'officer' }, 'positions.modality_of_post'],
    ['without saying how the profile is met', { profile: '' }, 'platform.invalid_input'],
    ['without the act', { proof: '' }, 'platform.invalid_input'],
    ['with a document that is none', { documentNumber: '1234' }, 'platform.invalid_input'],
    ['with a NUL in a name', { givenNames: 'Ana\u0000' }, 'platform.invalid_input'],
    ['by a commission without an end', { modality: 'commission' }, 'platform.invalid_input'],
    [
      'by a commission of more than a year',
      { modality: 'commission', startsOn: '2026-06-15', dueOn: '2027-06-15' },
      'positions.commission_too_long',
    ],
  ])('is refused %s', async (_what, more, code) => {
    const o = await office();
    expect(await outcome(recordHolder, o.hr, taken(o.seatId, more))).toBe(code);
    expect(await db().seatHolding.count({ where: { seatId: o.seatId } })).toBe(0);
  });

  it('is of one’s own entity, of a post in the structure, once, and never of oneself', async () => {
    const [o, other] = [await office(), await office()];
    expect(await outcome(recordHolder, other.hr, taken(o.seatId))).toBe('platform.not_found');
    expect(await outcome(recordHolder, { ...o.hr, role: 'entity_head' }, taken(o.seatId))).toBe('platform.forbidden');
    const results = await Promise.all([1, 2, 3].map(() => outcome(recordHolder, o.hr, taken(o.seatId))));
    expect(results.filter((code) => code === 'done')).toHaveLength(1);
    expect(new Set(results)).toEqual(new Set(['done', 'positions.seat_is_held']));
    const held = await db().person.findUniqueOrThrow({ where: { id: other.superior.personId ?? '' } });
    const self = { ...other.hr, personId: held.id };
    expect(await outcome(recordHolder, self, taken(other.seatId, { documentNumber: held.documentNumber }))).toBe(
      'platform.own_case',
    );
    await db().seat.update({ where: { id: other.seatId }, data: { suppressedOn: toDbDate(DAY) } });
    expect(await outcome(recordHolder, other.hr, taken(other.seatId))).toBe('positions.seat_is_suppressed');
    expect(await getVacancy(other.hr, other.seatId, DAY)).toBeNull();
  });

  it('the database keeps one seat of a person, and one holder after another', async () => {
    const o = await office();
    const second = await addSeat(o);
    const personId = o.superior.personId ?? '';
    const create = (data: object) =>
      db().seatHolding.create({ data: { personId, startsOn: toDbDate(DAY), ...data } as never });
    await expect(create({ seatId: second, modality: 'competition' })).rejects.toThrow(/person_holds_one_seat|personId/);
    await expect(create({ seatId: second, modality: 'commission' })).rejects.toThrow(/commission_of_a_year/);
    const past = { personId: o.analyst.personId, seatId: second, modality: 'trust', endsOn: toDbDate(DAY) };
    await create(past);
    await expect(create({ ...past, endsOn: null })).rejects.toThrow(/holders_follow_one_another/);
  });
});

describe('positions.end-holder', () => {
  it('frees the post, with its cause, so that another may take it the next day', async () => {
    const o = await office();
    await outcome(recordHolder, o.hr, taken(o.seatId));
    const held = await openOf(o.seatId);
    expect(await left(o, held?.id ?? '', { cause: 'goals_not_met', endsOn: '2026-05-31' })).toBe('done');
    expect(await db().seatHolding.findUniqueOrThrow({ where: { id: held?.id ?? '' } })).toMatchObject({
      endCause: 'goals_not_met',
      endSupport: 'Resolución 90-2026',
    });
    expect(await left(o, held?.id ?? '')).toBe('platform.not_found');
    expect(await outcome(recordHolder, o.hr, taken(o.seatId, { startsOn: '2026-05-31' }))).toBe(
      'positions.holding_before_last_left',
    );
    expect(await outcome(recordHolder, o.hr, taken(o.seatId, { startsOn: '2026-06-01' }))).toBe('done');
  });

  it('is not how a cadre manager leaves, nor somebody else’s to say', async () => {
    const [o, other] = [await office(), await office()];
    const held = await db().seatHolding.findFirstOrThrow({ where: { personId: o.manager.personId ?? '' } });
    const input = { seatId: held.seatId, holdingId: held.id, endsOn: DAY, cause: 'resignation', support: 'R 1' };
    expect(await outcome(endHolder, o.hr, { ...input, support: 'R 1-2026' })).toBe('positions.end_of_cadre');
    expect(await outcome(endHolder, other.hr, { ...input, support: 'R 1-2026' })).toBe('platform.not_found');
  });
});

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
