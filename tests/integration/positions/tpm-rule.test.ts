import { beforeAll, expect, it } from 'vitest';
import { ENTITY_CLASSES } from '@/lib/domains/entities/types';
import { countCensus } from '@/lib/domains/positions/census/queries';
import { LISTABLE_CLASSES } from '@/lib/domains/positions/tpm/rules';
import { LISTED_ENTITY, standingOf } from '@/lib/domains/positions/tpm/standing';
import { SEGMENTS, TPM_GROUNDS } from '@/lib/domains/positions/tpm/types';
import { tpmEntities, whereSegment, whereTpm } from '@/lib/domains/positions/tpm/where';
import { heldOn } from '@/lib/domains/positions/scope';
import type { HoldingModality } from '@/lib/domains/positions/types';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { database } from '@/tests/support/integration-database';

/** One post in each place that the rule tells apart: the State has none so strange. */
beforeAll(async () => {
  const { owner } = database;
  const classes = `ARRAY[${ENTITY_CLASSES.map((name) => `'${name}'`).join(', ')}]`;
  await owner.query(`
    INSERT INTO entity (id, code, name, acronym, "entityClass", government, sector, ubigeo, "parentId")
    SELECT gen_random_uuid(), 'P-' || class, class, class, class, 'national', 'Prueba', '150101', NULL
    FROM unnest(array_remove(${classes}, 'type_b')) class;
    INSERT INTO entity (id, code, name, acronym, "entityClass", government, sector, ubigeo, "parentId")
    SELECT gen_random_uuid(), concat_ws('-', 'E', class, government, parent.code, listed), class, class, class, government, 'Prueba', '150101', parent.id
    FROM unnest(${classes}) class, unnest(enum_range(NULL::"GovernmentLevel")) government, unnest(ARRAY[true, false]) listed,
      LATERAL (SELECT id, code FROM entity p WHERE p.code = 'P-' || class OR p.code = CASE class WHEN 'ministry' THEN 'P-judicial_branch' ELSE 'P-ministry' END) parent;
    INSERT INTO tpm_body (id, "entityId", "includedOn", resolution, reason)
    SELECT gen_random_uuid(), id, current_date - 10, 'R', 'Prueba' FROM entity
    WHERE code LIKE 'E-%-t' AND government = 'national' AND "entityClass" IN (${LISTABLE_CLASSES.map((name) => `'${name}'`).join(', ')});
    -- Those that left the list are not on it.
    INSERT INTO tpm_body (id, "entityId", "includedOn", resolution, reason, "excludedOn", "exclusionResolution", "exclusionReason")
    SELECT gen_random_uuid(), id, current_date - 10, 'R', 'Prueba', current_date, 'R', 'Prueba' FROM entity
    WHERE code LIKE 'E-%-f' AND government = 'national' AND "entityClass" = 'ministry';
    INSERT INTO organizational_unit (id, "entityId", code, name, "bodyType", level, function)
    SELECT gen_random_uuid(), e.id, concat_ws('-', level, f), concat_ws('-', level, f), 'line', level, f::"UnitFunction"
    FROM entity e, generate_series(1, 4) level, unnest(ARRAY[NULL, 'infrastructure']) f WHERE e.code LIKE 'E-%';
    INSERT INTO seat (id, code, "entityId", "unitId", title, level, "servantGroup", functions, "highImpactSince", "highImpactReason")
    SELECT gen_random_uuid(), concat_ws('|', e.code, u.code, g, modality, impact), e.id, u.id, coalesce(modality, 'vacant'), u.level, g, ARRAY[]::text[],
      CASE WHEN impact THEN current_date END, CASE WHEN impact THEN 'Prueba' END
    FROM organizational_unit u JOIN entity e ON e.id = u."entityId", unnest(enum_range(NULL::"ServantGroup")) g,
      unnest(ARRAY[NULL, 'trust', 'competition', 'ended']) modality, unnest(ARRAY[true, false]) impact;
    -- Nobody holds two posts: each of these has its own holder, with its id.
    INSERT INTO person (id, "documentType", "documentNumber", "givenNames", "familyNames", demonstration, "updatedAt")
    SELECT s.id, 'dni', (40000000 + row_number() OVER ())::text, 'Ana', 'Prueba', true, now() FROM seat s WHERE s.title <> 'vacant';
    INSERT INTO seat_holding (id, "seatId", "personId", modality, "startsOn", "endsOn")
    SELECT gen_random_uuid(), s.id, s.id, (CASE s.title WHEN 'ended' THEN 'trust' ELSE s.title END)::"HoldingModality", current_date - 50,
      CASE s.title WHEN 'ended' THEN current_date - 3 END
    FROM seat s WHERE s.title <> 'vacant'`);
}, 120_000);

it('the database and the rule say the same of every post', async () => {
  const seats = await db().seat.findMany({
    select: {
      id: true,
      level: true,
      servantGroup: true,
      highImpactSince: true,
      unit: { select: { function: true } },
      entity: { select: LISTED_ENTITY },
      holdings: { where: heldOn(today()), select: { modality: true } },
    },
  });
  expect(seats.length).toBeGreaterThan(10_000);
  const ruled = seats.map((seat) => {
    const heldBy: HoldingModality | null = seat.holdings[0]?.modality ?? null;
    return { id: seat.id, ...standingOf(seat, heldBy) };
  });
  const asked = async (where: Prisma.SeatWhereInput) =>
    (await db().seat.findMany({ where, select: { id: true } })).map(({ id }) => id).sort();
  const said = (holds: (seat: (typeof ruled)[number]) => boolean) =>
    ruled
      .filter(holds)
      .map(({ id }) => id)
      .sort();
  const entities = await tpmEntities();
  for (const wanted of TPM_GROUNDS) {
    expect(said(({ ground }) => ground === wanted).length).toBeGreaterThan(0);
    expect(await asked(whereTpm(wanted, entities))).toEqual(said(({ ground }) => ground === wanted));
  }
  expect(await asked(whereTpm('any', entities))).toEqual(said(({ ground }) => ground !== null));
  for (const wanted of SEGMENTS) {
    expect(said(({ segment }) => segment === wanted).length).toBeGreaterThan(0);
    expect(await asked(whereSegment(wanted, entities, today()))).toEqual(said(({ segment }) => segment === wanted));
  }
  const census = await countCensus();
  const counted = (keyOf: (cell: { ground: string | null; segment: string | null }) => string | null) =>
    Object.groupBy(census.posts, (cell) => String(keyOf(cell)));
  for (const wanted of TPM_GROUNDS) {
    const cells = counted(({ ground }) => ground)[wanted] ?? [];
    expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(said(({ ground }) => ground === wanted).length);
  }
  for (const wanted of SEGMENTS) {
    const cells = counted(({ segment }) => segment)[wanted] ?? [];
    expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(said(({ segment }) => segment === wanted).length);
  }
}, 120_000);
