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
  it('freezes a valuation and its lines, repeats its arithmetic, and asks for the Ministry’s report', async () => {
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
    const create = (data: object) => db().valuation.create({ data: { ...copy, ...data } });
    await expect(create({ main: 99_000_000n, maximum: 1n })).rejects.toThrow(/valuation_main_within_maximum/);
    await expect(create({ state: 'WITHDRAWN' })).rejects.toThrow(/valuation_is_proposed/);
    await expect(create({ level: 3 })).rejects.toThrow(/valuation_of_its_post/);
    await done(returnValuation, o.servir, { valuationId: id, version: '0', reason: 'El puesto se valoriza de nuevo.' });
    const main = { position: 0, kind: 'main', amount: 10_000_000n, source: 'x' };
    const does = { position: 1, kind: 'function', amount: 7_500_000n, percent: 75, source: 'x' };
    const directs = { position: 2, kind: 'headcount', amount: 2_500_000n, percent: 25, source: 'x' };
    const paid = (position: number) => ({ position, amount: 1n, source: 'x', ...condition, decree: 'DS 1-2026' });
    const lines = [main, does, directs];
    const write = (rows: readonly object[], data: object = {}, documentId: string | null = copy.documentId) =>
      db().$transaction(async (tx) => {
        const made = await tx.valuation.create({ data: { ...copy, ...data, documentId: null } });
        await tx.valuationLine.createMany({
          data: rows.map((line) => ({ ...line, valuationId: made.id })) as never,
        });
        await tx.valuation.update({ where: { id: made.id }, data: { documentId } });
        return made.id;
      });
    // No lines; no support; another maximum, range, percentage, product and sum; a condition twice.
    for (const wrong of [
      () => write([]),
      () => write(lines, {}, null),
      () => write(lines, { maximum: 12_000_000n }),
      () => write(lines, { budgetRange: 3 }),
      () => write([main, does, { ...directs, percent: 15, amount: 1_500_000n }], { adjusted: 9_000_000n }),
      () => write([main, does, { ...directs, amount: 2_500_001n }], { adjusted: 10_000_001n }),
      () => write(lines, { adjusted: 9_999_999n }),
      () => write([...lines, paid(3), paid(4)]),
    ])
      await expect(wrong()).rejects.toThrow(/valuation_complete/);
    const again = await write([...lines, paid(3)]);
    await done(validateValuation, o.servir, answered(again));
    const pay = (monthlyPay: bigint | null) => db().seat.update({ where: { id: o.seatId }, data: { monthlyPay } });
    for (const other of [1_428_570n, null]) await expect(pay(other)).rejects.toThrow(/validated_pay_stays/);
    await pay(1_428_571n);
    const editAgain = (data: object) => db().valuation.update({ where: { id: again }, data });
    await expect(editAgain({ mefReport: 'Otro' })).rejects.toThrow(/valuation_frozen/);
    await expect(editAgain({ state: 'PROPOSED' })).rejects.toThrow(/valuation_frozen|valuation_decided/);
    await expect(db().valuationLine.create({ data: more })).rejects.toThrow(/valuation_line_frozen/);
  });
});
