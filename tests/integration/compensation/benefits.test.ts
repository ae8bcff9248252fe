import { describe, expect, it } from 'vitest';
import { recordBenefit } from '@/lib/domains/compensation/benefit/commands/record-benefit';
import { getPay } from '@/lib/domains/compensation/valuation/queries/get-pay';
import { db } from '@/lib/platform/db';
import { evidence } from '../performance/year';
import { done, outcome } from '../positions/manual-office';
import { DAY } from '../positions/office';
import { payOffice } from './pay-office';

const given = (seatId: string, changes: object = {}) => ({
  seatId,
  kind: 'training',
  description: 'Curso de gestión pública',
  givenOn: DAY,
  ...changes,
});

describe('compensation.record-benefit', () => {
  it('keeps what was given apart from the pay, with its document when there is one', async () => {
    const o = await payOffice();
    await done(recordBenefit, o.hr, given(o.seatId));
    await done(recordBenefit, o.hr, given(o.seatId, { kind: 'recognition', givenOn: '2026-06-01', proof: evidence() }));
    const pay = await getPay(o.servir, o.seatId, DAY);
    expect(pay?.benefits).toMatchObject([
      { kind: 'training', givenOn: DAY, documentId: null },
      { kind: 'recognition', documentId: expect.any(String) },
    ]);
    expect(pay?.monthlyPay).toBeNull();
    expect(await db().auditEntry.count({ where: { recordId: o.seatId, command: 'compensation.record-benefit' } })).toBe(
      2,
    );
  });

  it('is of its own entity, of what was given already, and says what', async () => {
    const [o, other] = [await payOffice(), await payOffice()];
    expect(await outcome(recordBenefit, other.hr, given(o.seatId))).toBe('platform.not_found');
    expect(await outcome(recordBenefit, o.servir, given(o.seatId))).toBe('platform.forbidden');
    expect(await outcome(recordBenefit, o.hr, given(o.seatId, { givenOn: '2026-06-16' }))).toBe(
      'compensation.benefit_to_come',
    );
    for (const changes of [{ kind: 'bonus' }, { description: '' }, { givenOn: '2026-02-30' }, { seatId: 'x' }])
      expect(await outcome(recordBenefit, o.hr, given(o.seatId, changes))).toBe('platform.invalid_input');
    expect(await db().nonEconomicBenefit.count({ where: { seatId: o.seatId } })).toBe(0);
  });

  it('the database asks for a description', async () => {
    const o = await payOffice();
    const row = {
      seatId: o.seatId,
      kind: 'other',
      description: ' ',
      givenOn: new Date(DAY),
      recordedById: o.seatId,
      recordedAt: new Date(),
    } as const;
    await expect(db().nonEconomicBenefit.create({ data: row })).rejects.toThrow(/non_economic_benefit_described/);
  });
});
