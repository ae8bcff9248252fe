import { beforeEach, describe, expect, it } from 'vitest';
import { undoImport } from '@/lib/domains/positions/import/commands/undo-import';
import { runImport } from '@/lib/domains/positions/jobs/apply-imports';
import { db } from '@/lib/platform/db';
import type { Said } from '@/tests/factories/structure-files';
import { seen, sent, tried } from './import-file';
import { NOW, office, type Office } from './office';

let o: Office;
let code: string;
beforeEach(async () => {
  o = await office();
  code = (await seat()).code;
});

const seat = () => db().seat.findUniqueOrThrow({ where: { id: o.seatId }, include: { unit: true } });
const undo = async (importId: string) => await tried(undoImport, o.hr, await seen(importId));
const EDITED = 'positions.import_edited_since';

async function applied(...rows: Said[]): Promise<string> {
  const id = await sent(o.hr, rows);
  await runImport(id, { now: () => NOW });
  return id;
}

const movedTo = (level: number) =>
  applied({
    unit_code: `N${level}`,
    unit_name: `Del nivel ${level}`,
    unit_body: 'support',
    unit_level: level,
    seat_code: code,
  });
const titled = async (title: string, level: number) =>
  await applied({ unit_code: `N${level}`, seat_code: code, seat_title: title });

describe('imports of the same post', () => {
  it('are undone from the last to the first, and leave it as it was', async () => {
    const { version: _version, ...before } = await seat();
    const ids = [await movedTo(2), await titled('Segundo nombre', 2), await movedTo(3)] as const;
    expect(await undo(ids[0])).toBe(EDITED);
    expect(await undo(ids[1])).toBe(EDITED);
    for (const id of ids.toReversed()) expect(await undo(id)).toEqual({ importId: id });
    expect(await seat()).toMatchObject(before);
  });

  it('are undone though another came and went between them', async () => {
    const first = await movedTo(2);
    expect(await undo(await movedTo(3))).toBeTypeOf('object');
    expect(await undo(await titled('De paso', 2))).toBeTypeOf('object');
    expect(await undo(first)).toEqual({ importId: first });
  });

  it('keep what one created until those that changed it are undone', async () => {
    const unit = { unit_code: 'NUEVA', unit_name: 'Nueva', unit_body: 'support', unit_level: 3 };
    const first = await applied({ ...unit, seat_code: `${code}-N`, seat_title: 'Jefatura nueva' });
    const renamed = await applied({ unit_code: 'NUEVA', unit_name: 'Renombrada' });
    expect(await undo(first)).toBe(EDITED);
    expect(await undo(renamed)).toBeTypeOf('object');
    expect(await undo(first)).toBeTypeOf('object');
    expect(await db().organizationalUnit.count({ where: { entityId: o.entityId, code: 'NUEVA' } })).toBe(0);
  });

  it('are not undone past what somebody edited between them', async () => {
    const first = await movedTo(2);
    await db().seat.update({ where: { id: o.seatId }, data: { title: 'A mano', version: { increment: 1 } } });
    expect(await undo(await titled('Por archivo', 2))).toBeTypeOf('object');
    expect(await undo(first)).toBe(EDITED);
    expect(await seat()).toMatchObject({ title: 'A mano', unit: { code: 'N2' } });
  });
});
