import { describe, expect, it } from 'vitest';
import { returnValuation } from '@/lib/domains/compensation/valuation/commands/return-valuation';
import { validateValuation } from '@/lib/domains/compensation/valuation/commands/validate-valuation';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { done, outcome } from '../positions/manual-office';
import { DAY } from '../positions/office';
import { answered, payOffice, proposed, type PayOffice } from './pay-office';

describe('a post that changed after the proposal', () => {
  it.each<[string, (o: PayOffice) => Promise<unknown>, string]>([
    [
      'of level',
      ({ seatId: id }) => db().seat.update({ where: { id }, data: { level: 3 } }),
      'compensation.post_changed',
    ],
    [
      'of class of entity',
      ({ entityId: id }) => db().entity.update({ where: { id }, data: { entityClass: 'regulatory_agency' } }),
      'compensation.post_changed',
    ],
    [
      'by leaving the structure',
      ({ seatId: id }) => db().seat.update({ where: { id }, data: { suppressedOn: toDbDate(DAY) } }),
      'compensation.seat_is_suppressed',
    ],
  ])('%s is not validated, and its proposal can be returned', async (_how, change, code) => {
    const o = await payOffice();
    const id = await proposed(o);
    await change(o);
    expect(await outcome(validateValuation, o.servir, answered(id))).toBe(code);
    expect((await db().seat.findUniqueOrThrow({ where: { id: o.seatId } })).monthlyPay).toBeNull();
    await done(returnValuation, o.servir, {
      valuationId: id,
      version: '0',
      reason: 'El puesto ya no es el que se propuso.',
    });
  });

  it('is still the case of who holds it to its last day', async () => {
    const o = await payOffice();
    const id = await proposed(o);
    const holder = { ...o.servir, personId: o.otherAnalyst.personId };
    await db().seatHolding.create({
      data: {
        seatId: o.seatId,
        personId: holder.personId ?? '',
        modality: 'trust',
        startsOn: toDbDate(DAY),
        endsOn: toDbDate(DAY),
      },
    });
    expect(await outcome(validateValuation, holder, answered(id))).toBe('platform.own_case');
  });
});

describe('the database', () => {
  it('freezes a valuation and its lines, keeps it under its maximum, and asks for the Ministry’s report', async () => {
    const o = await payOffice();
    const id = await proposed(o);
    const edit = (data: object) => db().valuation.update({ where: { id }, data });
    for (const data of [{ main: 1n }, { people: 500 }, { tableId: o.seatId }, { documentId: o.seatId }])
      await expect(edit(data)).rejects.toThrow(/valuation_frozen/);
    await expect(edit({ state: 'VALIDATED', decidedById: o.seatId, decidedOn: toDbDate(DAY) })).rejects.toThrow(
      /valuation_validated_by_report/,
    );
    await expect(db().valuation.delete({ where: { id } })).rejects.toThrow();
    const first = { valuationId: id, position: 0 };
    const line = { valuationId_position: first };
    await expect(db().valuationLine.update({ where: line, data: { amount: 1n } })).rejects.toThrow(
      /valuation_line_frozen/,
    );
    await expect(db().valuationLine.delete({ where: line })).rejects.toThrow(/valuation_line_frozen/);
    const more = { valuationId: id, position: 9, kind: 'headcount', amount: 1n, percent: 1, source: 'x' } as const;
    await expect(db().valuationLine.create({ data: more })).rejects.toThrow(/valuation_line_frozen/);
    const condition = {
      kind: 'prioritised',
      ground: 'access',
      startsOn: toDbDate(DAY),
      endsOn: toDbDate(DAY),
    } as const;
    await expect(
      db().valuationLine.create({ data: { ...more, percent: null, ...condition, decree: 'DS 1-2026' } }),
    ).rejects.toThrow(/valuation_line_frozen/);
    const { id: _id, ...copy } = await db().valuation.findUniqueOrThrow({ where: { id } });
    await expect(
      db().valuation.create({ data: { ...copy, state: 'WITHDRAWN', main: 99_000_000n, maximum: 1n } }),
    ).rejects.toThrow(/valuation_main_within_maximum/);
    // With its support but no lines, and without its support.
    for (const data of [copy, { ...copy, documentId: null }])
      await expect(db().valuation.create({ data: { ...data, state: 'WITHDRAWN' } })).rejects.toThrow(
        /valuation_complete/,
      );
    await done(validateValuation, o.servir, answered(id));
    const pay = (monthlyPay: bigint | null) => db().seat.update({ where: { id: o.seatId }, data: { monthlyPay } });
    for (const other of [1_428_570n, null]) await expect(pay(other)).rejects.toThrow(/validated_pay_stays/);
    await pay(1_428_571n);
    await expect(edit({ mefReport: 'Otro' })).rejects.toThrow(/valuation_frozen/);
    await expect(edit({ state: 'PROPOSED' })).rejects.toThrow(/valuation_frozen|valuation_decided/);
    await expect(db().valuationLine.create({ data: more })).rejects.toThrow(/valuation_line_frozen/);
  });
});
