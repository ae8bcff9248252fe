import { describe, expect, it } from 'vitest';
import { readSeatFilters } from '@/lib/domains/positions/list-filters';
import { getSeat } from '@/lib/domains/positions/queries/get-seat';
import { eachPosition, listPositions } from '@/lib/domains/positions/queries/list-positions';
import { actorOf } from '@/tests/factories/identity';
import { DAY, office } from './office';

describe('the posts an actor reads', () => {
  it('are the entity’s own for its people, all for SERVIR, and nobody’s for the rest', async () => {
    const [o, other] = [await office(), await office()];
    expect(await getSeat(o.hr, other.seatId)).toBeNull();
    expect(await getSeat(actorOf(o.manager, 'manager'), o.seatId)).toBeNull();
    expect(await getSeat(actorOf(o.directorate, 'directorate'), o.seatId)).toMatchObject({
      title: 'Jefatura de Unidad',
    });
    expect(await getSeat(actorOf(o.directorate, 'directorate'), 'no-es-un-id')).toBeNull();
    const mine = await listPositions(o.hr, readSeatFilters({}), DAY);
    expect(mine.total).toBe(4);
    const vacant = await listPositions(o.hr, readSeatFilters({ situacion: 'vacantes', grupo: 'career_servant' }), DAY);
    expect(vacant.rows.map(({ id }) => id)).toEqual([o.seatId]);
    expect((await listPositions(o.hr, readSeatFilters({ grupo: 'x', pagina: '-3' }), DAY)).total).toBe(4);
    const sheet = [];
    for await (const rows of eachPosition(o.hr, readSeatFilters({ rol: 'nadie' }), DAY)) sheet.push(...rows);
    expect(sheet.map(({ id }) => id).sort()).toEqual(mine.rows.map(({ id }) => id).sort());
  });
});
