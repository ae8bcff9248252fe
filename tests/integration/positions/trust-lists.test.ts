import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { discardTrustList } from '@/lib/domains/positions/trust-list/commands/discard-trust-list';
import { generateTrustList } from '@/lib/domains/positions/trust-list/commands/generate-trust-list';
import { publishTrustList } from '@/lib/domains/positions/trust-list/commands/publish-trust-list';
import { reviewTrustList } from '@/lib/domains/positions/trust-list/commands/review-trust-list';
import { getTrustList, listTrustLists } from '@/lib/domains/positions/trust-list/queries';
import { trustListCsv, trustListWorkbook } from '@/lib/domains/positions/trust-list/sheet';
import { addDays, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import type { Actor } from '@/lib/kernel/actor';
import { actorOf } from '@/tests/factories/identity';
import { addSeat, clock, outcome } from './appointments';
import { DAY, office, type Office } from './office';

const NOTE = 'Se contrastó con las resoluciones que cada entidad publicó.';
const SAY = { positions: (key: string) => key, holders: (key: string) => key };

let o: Office;
let ends: CalendarDate;
const specialist = (): Actor => ({ ...actorOf(o.directorate, 'selection_specialist'), userId: randomUUID() });
const directorate = () => actorOf(o.directorate, 'directorate');

beforeAll(async () => {
  o = await office();
  ends = addDays(DAY, -1);
});

async function generated(by = specialist()): Promise<string> {
  ends = addDays(ends, -1);
  const result = await execute(generateTrustList, by, { periodTo: ends }, clock);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.listId;
}

const review = (listId: string) => outcome(reviewTrustList, directorate(), { listId, version: '0', note: NOTE });
const publish = (listId: string, version = '1') =>
  outcome(publishTrustList, directorate(), { listId, version, resolution: 'RPE 000140-2026-SERVIR-PE' });

describe('the list of managers and trust posts', () => {
  it('freezes each post of managers with who held it in the period, and the others held by trust', async () => {
    const vacant = await addSeat(o, { servantGroup: 'public_manager', managerRole: 'strategic', level: 2 });
    const hold = (seatId: string, personId: string | null, data: object) =>
      db().seatHolding.create({
        data: { seatId, personId: personId ?? '', startsOn: toDbDate(addDays(DAY, -90)), ...data } as never,
      });
    await hold(o.seatId, o.analyst.personId, { modality: 'trust' });
    const career = await addSeat(o);
    await hold(career, o.otherAnalyst.personId, { modality: 'competition' });
    const list = await getTrustList(directorate(), await generated());
    const { acronym } = await db().entity.findUniqueOrThrow({ where: { id: o.entityId } });
    const own = list?.rows.filter((row) => row.acronym === acronym) ?? [];
    const codes = await db().seat.findMany({ where: { id: { in: [vacant, o.seatId, career] } } });
    const codeOf = (id: string) => codes.find((seat) => seat.id === id)?.code;
    expect(own).toHaveLength(5);
    expect(own.find(({ seatCode }) => seatCode === codeOf(vacant))).toMatchObject({ modality: null, holder: null });
    expect(own.find(({ seatCode }) => seatCode === codeOf(o.seatId))).toMatchObject({
      modality: 'trust',
      managers: false,
    });
    expect(own.some(({ seatCode }) => seatCode === codeOf(career))).toBe(false);
    const people = await db().person.findMany({ where: { holdings: { some: { seat: { entityId: o.entityId } } } } });
    const csv = list ? trustListCsv(list, SAY) : '';
    for (const { documentNumber } of people) expect(csv).not.toContain(documentNumber);
    expect((list ? await trustListWorkbook(list, SAY) : Buffer.alloc(0)).subarray(0, 2).toString()).toBe('PK');
    await db().seatHolding.updateMany({ where: { seatId: o.seatId }, data: { endsOn: toDbDate(DAY) } });
    const again = await getTrustList(directorate(), list?.id ?? '');
    expect(again?.rows).toEqual(list?.rows);
  });

  it('is read by anybody once somebody else reviewed it and the directorate published it, and changes no more', async () => {
    const listId = await generated();
    expect(await getTrustList(null, listId)).toBeNull();
    expect(await publish(listId, '0')).toBe('platform.wrong_state');
    const results = await Promise.all([1, 2, 3].map(() => review(listId)));
    expect(results.filter((code) => code === 'done')).toHaveLength(1);
    expect(await publish(listId)).toBe('done');
    await expect(db().trustList.update({ where: { id: listId }, data: { resolution: 'otra' } })).rejects.toThrow(
      /trust_list_frozen/,
    );
    await expect(db().trustListEntry.deleteMany({ where: { listId } })).rejects.toThrow(/trust_list_frozen/);
    const [line] = await db().auditEntry.findMany({
      where: { recordId: listId, command: 'positions.publish-trust-list' },
    });
    expect(line).toMatchObject({ visibility: 'public', toState: 'PUBLISHED' });
  });

  it('is not reviewed nor published by whoever made it, nor made of a future or of a period being made', async () => {
    const by = directorate();
    const listId = await generated(by);
    expect(await outcome(reviewTrustList, by, { listId, version: '0', note: NOTE })).toBe('platform.own_case');
    expect(await outcome(generateTrustList, by, { periodTo: ends })).toBe('positions.list_open');
    expect(await outcome(generateTrustList, by, { periodTo: addDays(DAY, 1) })).toBe('positions.list_of_future');
    expect(await outcome(generateTrustList, o.hr, { periodTo: ends })).toBe('platform.forbidden');
    expect(await outcome(discardTrustList, by, { listId, version: '0', reason: NOTE })).toBe('done');
    expect(await outcome(discardTrustList, by, { listId, version: '1', reason: NOTE })).toBe('platform.wrong_state');
    expect(await getTrustList(null, listId)).toBeNull();
  });

  it('of one period is published once', async () => {
    const listId = await generated();
    await review(listId);
    expect(await publish(listId)).toBe('done');
    const again = await execute(generateTrustList, specialist(), { periodTo: ends }, clock);
    const second = again.ok ? again.value.listId : '';
    await review(second);
    expect(await publish(second)).toBe('positions.list_of_period_published');
    expect((await listTrustLists(null)).every(({ state }) => state === 'PUBLISHED')).toBe(true);
    expect(await getTrustList(null, 'no-es-una-lista')).toBeNull();
  });
});
