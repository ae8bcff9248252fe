import { describe, expect, it } from 'vitest';
import { proposeValuation } from '@/lib/domains/compensation/valuation/commands/propose-valuation';
import { returnValuation } from '@/lib/domains/compensation/valuation/commands/return-valuation';
import { validateValuation } from '@/lib/domains/compensation/valuation/commands/validate-valuation';
import { withdrawValuation } from '@/lib/domains/compensation/valuation/commands/withdraw-valuation';
import { getSeatToValue } from '@/lib/domains/compensation/valuation/queries/get-seat-to-value';
import { getPay } from '@/lib/domains/compensation/valuation/queries/get-pay';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { clock, done, outcome } from '../positions/manual-office';
import { DAY } from '../positions/office';
import { answered, asked, payOffice, proposed, row, withTable, type PayOffice } from './pay-office';

const openTasks = (recordId: string) => db().task.findMany({ where: { recordId, closedAt: null } });
const payOf = async ({ seatId }: PayOffice) =>
  (await db().seat.findUniqueOrThrow({ where: { id: seatId } })).monthlyPay;
const REASON = 'El informe no sustenta la categoría que propone.';

describe('compensation.propose-valuation', () => {
  it('keeps what is proposed line by line, with its support, and gives SERVIR its turn', async () => {
    const o = await payOffice();
    const id = await proposed(o, {
      priorities: [
        { ground: 'altitude', amount: '7000', from: '2026-01-01', until: '2026-12-31', decree: 'DS 1-2026' },
        { ground: '', amount: '', from: '', until: '', decree: '' },
      ],
    });
    const pay = await getPay(o.hr, o.seatId, DAY);
    expect(pay?.valuations).toMatchObject([
      {
        id,
        state: 'PROPOSED',
        table: { id: o.tableId, demonstration: true },
        inputs: { people: 21, budget: 75_200_000_000, priorities: [{ ground: 'altitude' }] },
        valuation: { main: 10_000_000, adjusted: 10_000_000, prioritised: 700_000, annual: 20_700_000 },
      },
    ]);
    const lines = await db().valuationLine.findMany({ where: { valuationId: id }, orderBy: { position: 'asc' } });
    expect(lines.map(({ kind, amount, percent, source }) => [kind, Number(amount), percent, source])).toEqual([
      ['main', 10_000_000, null, 'L30057 31.1.a; R138 7'],
      ['function', 7_500_000, 75, 'L30057 31.1.b; R138 8.a'],
      ['headcount', 2_500_000, 25, 'L30057 31.1.b; R138 8.b'],
      ['prioritised', 700_000, null, 'L30057 31.1; R138 5'],
    ]);
    expect(await db().document.findFirstOrThrow({ where: { recordId: id } })).toMatchObject({
      visibility: 'entity',
      entityId: o.entityId,
    });
    expect(await openTasks(id)).toMatchObject([{ kind: 'compensation.valuation.record_answer', role: 'directorate' }]);
    expect(await payOf(o)).toBeNull();
    expect(await db().auditEntry.count({ where: { recordId: id, caseIds: { has: o.seatId } } })).toBe(1);
  });

  it('starts from what the structure says, and from how the Ministry ranked the entity', async () => {
    const o = await payOffice();
    await done(validateValuation, o.servir, answered(await proposed(o)));
    const { unitId } = await db().seat.findUniqueOrThrow({ where: { id: o.seatId } });
    await db().organizationalUnit.update({ where: { id: unitId }, data: { headcount: 21 } });
    expect((await getSeatToValue(o.hr, o.seatId, DAY))?.known).toEqual({
      reporting: null,
      budget: 75_200_000_000,
      postFunction: 'internal_administration',
      people: 20,
    });
    expect(await getSeatToValue(o.servir, o.seatId, DAY)).toBeNull();
    expect(await getSeatToValue((await payOffice()).hr, o.seatId, DAY)).toBeNull();
  });

  it('is refused a céntimo above the maximum, with the arithmetic', async () => {
    const o = await payOffice();
    expect(await execute(proposeValuation, o.hr, asked(o, { main: '110000.01' }), clock)).toMatchObject({
      ok: false,
      refusal: {
        code: 'compensation.main_above_maximum',
        field: 'main',
        params: { proposed: 'PEN 110000.01', maximum: 'PEN 110000.00', excess: 'PEN 0.01' },
      },
    });
    expect(await outcome(proposeValuation, o.hr, asked(o, { main: '110000' }))).toBe('done');
  });

  it.each<[string, object, string]>([
    ['without its support', { support: '' }, 'platform.invalid_input'],
    ['with a negative amount', { main: '-1' }, 'platform.invalid_input'],
    ['with nobody counted', { people: '' }, 'platform.invalid_input'],
    ['with a condition half filled', { priorities: [{ ground: 'access' }] }, 'platform.invalid_input'],
    ['with conditions that are no list', { priorities: 'x' }, 'platform.invalid_input'],
    ['with a NUL byte', { categoryReason: `${REASON}\u0000` }, 'platform.invalid_input'],
    ['of a cell that the table does not print', { category: '2' }, 'compensation.no_amount'],
    ['of a smaller budget', { budget: '100000000' }, 'compensation.no_amount'],
  ])('is refused %s', async (_what, changes, code) => {
    const o = await payOffice();
    expect(await outcome(proposeValuation, o.hr, asked(o, changes))).toBe(code);
    expect(await db().valuation.count({ where: { seatId: o.seatId } })).toBe(0);
  });

  it('is of its own entity, once at a time, however many send it at once', async () => {
    const [o, other] = [await payOffice(), await payOffice()];
    expect(await outcome(proposeValuation, other.hr, asked(o))).toBe('platform.not_found');
    const codes = await Promise.all([1, 2, 3].map(() => outcome(proposeValuation, o.hr, asked(o))));
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['done', 'compensation.valuation_open']));
  });

  it('is nobody’s own pay, nor a local government’s, nor of a post gone, nor of whom the structure denies', async () => {
    const o = await payOffice();
    const say = (code: string) => expect(outcome(proposeValuation, o.hr, asked(o))).resolves.toBe(code);
    const { id } = await db().seat.create({
      data: {
        code: o.seatId.slice(-8),
        entityId: o.entityId,
        unitId: (await seatOf(o)).unitId,
        title: 'Titular',
        level: 1,
        servantGroup: 'public_officer',
        functions: [],
      },
    });
    await db().seat.update({ where: { id: o.seatId }, data: { reportsToId: id } });
    await say('compensation.reports_otherwise');
    await db().seat.update({ where: { id: o.seatId }, data: { reportsToId: null, suppressedOn: toDbDate(DAY) } });
    await say('compensation.seat_is_suppressed');
    await db().seat.update({ where: { id: o.seatId }, data: { suppressedOn: null } });
    await db().entity.update({ where: { id: o.entityId }, data: { government: 'local' } });
    await say('compensation.local_government');
    await db().entity.update({ where: { id: o.entityId }, data: { government: 'national' } });
    const holder = { ...o.hr, personId: o.otherAnalyst.personId };
    await db().seatHolding.create({
      data: { seatId: o.seatId, personId: holder.personId ?? '', modality: 'trust', startsOn: toDbDate(DAY) },
    });
    expect(await outcome(proposeValuation, holder, asked(o))).toBe('platform.own_case');
  });
});

const seatOf = ({ seatId }: PayOffice) => db().seat.findUniqueOrThrow({ where: { id: seatId } });

describe('compensation.validate-valuation', () => {
  it('sets the pay of the post, tells its entity, and is superseded by the next', async () => {
    const o = await payOffice();
    const first = await proposed(o);
    await done(validateValuation, o.servir, answered(first));
    // 200 000.00 between 14 is 14 285.714285…
    expect(await payOf(o)).toBe(1_428_571n);
    expect(await openTasks(first)).toEqual([]);
    expect(
      await db().notification.count({ where: { recordId: first, kind: 'compensation.valuation-validated' } }),
    ).toBe(1);
    const second = await proposed(o, { main: '110000', people: '9' });
    await done(validateValuation, o.servir, answered(second));
    expect((await getPay(o.servir, o.seatId, DAY))?.valuations).toMatchObject([
      { id: second, state: 'VALIDATED', mefReport: 'Informe 0123-2026-EF/53.06' },
      { id: first, state: 'SUPERSEDED', valuation: { annual: 20_000_000 } },
    ]);
    expect(await payOf(o)).toBe(1_375_000n);
  });

  it('stands as it was when another table follows', async () => {
    const o = await payOffice();
    await done(validateValuation, o.servir, answered(await proposed(o)));
    await withTable(o, [row({ amount: 100 as never })]);
    expect((await getPay(o.hr, o.seatId, DAY))?.valuations[0]).toMatchObject({
      valuation: { annual: 20_000_000, lines: [{ maximum: 11_000_000 }, {}, {}] },
      table: { id: o.tableId, state: 'SUPERSEDED' },
    });
  });

  it('is SERVIR’s, recorded once, with a report of a day that came, on a table that rules', async () => {
    const o = await payOffice();
    const id = await proposed(o);
    const say = (actor: typeof o.hr, changes: object = {}) => outcome(validateValuation, actor, answered(id, changes));
    expect(await say(o.hr)).toBe('platform.forbidden');
    expect(await say({ ...o.servir, userId: o.hr.userId })).toBe('platform.own_case');
    expect(await say(o.servir, { mefReportOn: '2026-06-16' })).toBe('compensation.report_to_come');
    expect(await say(o.servir, { report: '' })).toBe('platform.invalid_input');
    expect(await say(o.servir, { version: '7' })).toBe('platform.conflict');
    expect(await say(o.servir, { mefReportOn: '2026-06-14' })).toBe('compensation.report_before_proposal');
    await withTable(o);
    expect(await say(o.servir)).toBe('compensation.table_superseded');
    await done(returnValuation, o.servir, { valuationId: id, version: '0', reason: REASON });
    const again = await proposed(o);
    const codes = await Promise.all([1, 2, 3].map(() => outcome(validateValuation, o.servir, answered(again))));
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(await outcome(validateValuation, o.servir, answered(again, { version: '1' }))).toBe('platform.wrong_state');
  });
});

describe('what is not validated', () => {
  it('goes back with its reason, and another may follow', async () => {
    const o = await payOffice();
    const id = await proposed(o);
    const returned = { valuationId: id, version: '0', reason: REASON };
    expect(await outcome(returnValuation, o.hr, returned)).toBe('platform.forbidden');
    await done(returnValuation, o.servir, returned);
    expect(await db().valuation.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'RETURNED',
      reason: REASON,
    });
    expect(await outcome(validateValuation, o.servir, answered(id, { version: '1' }))).toBe('platform.wrong_state');
    expect(await outcome(proposeValuation, o.hr, asked(o))).toBe('done');
  });

  it('is taken back by its own entity alone, and SERVIR no longer reads it', async () => {
    const [o, other] = [await payOffice(), await payOffice()];
    const id = await proposed(o);
    expect(await outcome(withdrawValuation, other.hr, { valuationId: id, version: '0' })).toBe('platform.not_found');
    await db().seatHolding.create({
      data: { seatId: o.seatId, personId: o.otherAnalyst.personId ?? '', modality: 'trust', startsOn: toDbDate(DAY) },
    });
    const holder = { ...o.hr, personId: o.otherAnalyst.personId };
    expect(await outcome(withdrawValuation, holder, { valuationId: id, version: '0' })).toBe('platform.own_case');
    await done(withdrawValuation, o.hr, { valuationId: id, version: '0' });
    expect(await openTasks(id)).toEqual([]);
    expect((await getPay(o.servir, o.seatId, DAY))?.valuations).toEqual([]);
    expect((await getPay(o.hr, o.seatId, DAY))?.valuations).toMatchObject([{ state: 'WITHDRAWN' }]);
    expect(await getPay(other.hr, o.seatId, DAY)).toBeNull();
  });
});
