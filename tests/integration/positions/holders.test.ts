import { describe, expect, it } from 'vitest';
import { endHolder } from '@/lib/domains/positions/holding/commands/end-holder';
import { recordHolder } from '@/lib/domains/positions/holding/commands/record-holder';
import { getVacancy } from '@/lib/domains/positions/holding/queries';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { addSeat, documentNumber, outcome, taken } from './appointments';
import { DAY, office, type Office } from './office';

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
