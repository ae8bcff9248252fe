import { describe, expect, it } from 'vitest';
import { recordBenefit } from '@/lib/domains/compensation/benefit/commands/record-benefit';
import { voidBenefit } from '@/lib/domains/compensation/benefit/commands/void-benefit';
import { getPay } from '@/lib/domains/compensation/valuation/queries/get-pay';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { evidence } from '../performance/year';
import { done, outcome } from '../positions/manual-office';
import { DAY, NOW } from '../positions/office';
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

  it('is nobody’s own, nor of a post that left the structure', async () => {
    const o = await payOffice();
    const holder = { ...o.hr, personId: o.otherAnalyst.personId };
    await db().seatHolding.create({
      data: { seatId: o.seatId, personId: holder.personId ?? '', modality: 'trust', startsOn: toDbDate(DAY) },
    });
    expect(await outcome(recordBenefit, holder, given(o.seatId))).toBe('platform.own_case');
    const gone = await payOffice();
    await db().seat.update({ where: { id: gone.seatId }, data: { suppressedOn: toDbDate(DAY) } });
    expect(await outcome(recordBenefit, gone.hr, given(gone.seatId))).toBe('compensation.seat_is_suppressed');
  });

  it('is voided once, by its entity, with its reason, and stays to be read', async () => {
    const [o, other] = [await payOffice(), await payOffice()];
    await done(recordBenefit, o.hr, given(o.seatId));
    const { id } = await db().nonEconomicBenefit.findFirstOrThrow({ where: { seatId: o.seatId } });
    const voided = { benefitId: id, reason: 'El curso fue de otra persona.' };
    expect(await outcome(voidBenefit, other.hr, voided)).toBe('platform.not_found');
    expect(await outcome(voidBenefit, o.servir, voided)).toBe('platform.forbidden');
    expect(await outcome(voidBenefit, o.hr, { ...voided, reason: 'x' })).toBe('platform.invalid_input');
    const codes = await Promise.all([1, 2, 3].map(() => outcome(voidBenefit, o.hr, voided)));
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(await outcome(voidBenefit, o.hr, voided)).toBe('compensation.benefit_voided');
    expect((await getPay(o.hr, o.seatId, DAY))?.benefits).toMatchObject([
      { voidedOn: DAY, voidReason: voided.reason, description: 'Curso de gestión pública' },
    ]);
  });

  it('the database keeps what was recorded', async () => {
    const o = await payOffice();
    await done(recordBenefit, o.hr, given(o.seatId));
    const { id } = await db().nonEconomicBenefit.findFirstOrThrow({ where: { seatId: o.seatId } });
    for (const data of [{ description: 'Otra cosa' }, { kind: 'other' as const }, { givenOn: new Date('2020-01-01') }])
      await expect(db().nonEconomicBenefit.update({ where: { id }, data })).rejects.toThrow(
        /non_economic_benefit_frozen/,
      );
    await expect(db().nonEconomicBenefit.delete({ where: { id } })).rejects.toThrow();
  });

  it('the database asks for a description, and for what was given already', async () => {
    const o = await payOffice();
    const row = {
      seatId: o.seatId,
      kind: 'other',
      description: ' ',
      givenOn: new Date(DAY),
      recordedById: o.seatId,
      recordedAt: NOW,
    } as const;
    await expect(db().nonEconomicBenefit.create({ data: row })).rejects.toThrow(/non_economic_benefit_described/);
    const late = { ...row, description: 'Curso', recordedAt: new Date('2026-06-15T04:59:00Z') };
    await expect(db().nonEconomicBenefit.create({ data: late })).rejects.toThrow(/non_economic_benefit_given/);
  });
});
