import { beforeEach, describe, expect, it } from 'vitest';
import { endHolder } from '@/lib/domains/positions/holding/commands/end-holder';
import { undoImport } from '@/lib/domains/positions/import/commands/undo-import';
import { verifyAudit } from '@/lib/platform/audit';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { getTimeline } from '@/lib/platform/timeline';
import { database } from '@/tests/support/integration-database';
import { documentNumber } from './appointments';
import { applied, clock, codeOf, held, holdingsOf } from './holders-file';
import { done, seen } from './import-file';
import { DAY, NOW, office, type Office } from './office';

let o: Office;
beforeEach(async () => {
  o = await office();
});

async function refusalOf(importId: string) {
  const result = await execute(undoImport, o.hr, await seen(importId), { clock });
  return result.ok ? null : result.refusal;
}

describe('a file that recorded holders, undone', () => {
  it('leaves the posts vacant and forgets whoever it registered, with a line of the log', async () => {
    const rows = [await held(o.seatId)];
    const id = await applied(rows, o);
    const [holding] = await holdingsOf(o.seatId);
    await done(undoImport, o.hr, await seen(id));
    expect(await holdingsOf(o.seatId)).toEqual([]);
    expect(await db().person.count({ where: { documentNumber: String(rows[0]?.holder_document) } })).toBe(0);
    expect((await getTimeline(o.hr, o.seatId))[0]).toMatchObject({
      command: 'positions.undo-import',
      changes: [
        { field: 'import', after: 'estructura.csv' },
        { field: 'holder', before: 'Carmen Quispe Mamani', after: null },
        { field: 'modality', before: 'competition', after: null },
      ],
    });
    expect(holding).toBeTruthy();
    expect(await verifyAudit(database.prisma)).toMatchObject({ intact: true });
    await applied(rows, o);
  });

  it('keeps a person who has an account by now, and those it did not register', async () => {
    const document = documentNumber();
    const id = await applied([await held(o.seatId, { holder_document: document })], o);
    const { id: personId } = await db().person.findFirstOrThrow({ where: { documentNumber: document } });
    await db().user.update({ where: { id: o.hr.userId ?? '' }, data: { personId } });
    expect(await refusalOf(id)).toBeNull();
    expect(await db().person.count({ where: { id: personId } })).toBe(1);
    expect(await holdingsOf(o.seatId)).toEqual([]);
  });

  it('is refused once someone it recorded has left, saying which post', async () => {
    const id = await applied([await held(o.seatId)], o);
    const [holding] = await holdingsOf(o.seatId);
    await done(endHolder, o.hr, {
      seatId: o.seatId,
      holdingId: holding?.id,
      endsOn: DAY,
      cause: 'resignation',
      support: 'Carta 12-2026',
    });
    expect(await refusalOf(id)).toEqual({
      code: 'positions.import_holder_left',
      params: { count: 1, code: await codeOf(o.seatId) },
    });
    expect(await holdingsOf(o.seatId)).toHaveLength(1);
  });

  it('gives what waited for the post back to whoever comes, unless whoever it recorded did it', async () => {
    const task = await db().task.create({
      data: {
        kind: 'x.y.z',
        recordType: 'x',
        recordId: o.seatId,
        recordLabel: 'x',
        url: '/x',
        role: 'superior',
        placeId: o.seatId,
        openedAt: NOW,
      },
    });
    const waiting = async () => (await db().task.findUniqueOrThrow({ where: { id: task.id } })).personId;
    const id = await applied([await held(o.seatId)], o);
    const [holding] = await holdingsOf(o.seatId);
    expect(await waiting()).toBe(holding?.personId);
    await db().user.update({ where: { id: o.hr.userId ?? '' }, data: { personId: holding?.personId ?? '' } });
    await db().task.update({ where: { id: task.id }, data: { closedAt: NOW, closedBy: o.hr.userId } });
    expect(await refusalOf(id)).toEqual({
      code: 'positions.import_depended_on',
      params: { what: 'task', count: 1, code: await codeOf(o.seatId) },
    });
    await db().task.update({ where: { id: task.id }, data: { closedAt: null, closedBy: null } });
    expect(await refusalOf(id)).toBeNull();
    expect(await waiting()).toBeNull();
  });
});
