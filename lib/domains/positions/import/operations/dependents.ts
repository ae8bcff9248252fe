import 'server-only';
import type { Tx } from '@/lib/platform/db';
import { Refusing } from '@/lib/platform/refusing';
import { lockTouched, refuseLostPlaces, refuseTakenNames, refuseTiedSince } from './changed-since';

/** Whoever an import registered stays when something refers to them: that does not keep it from being undone. */
const TABLE_OF = { entity: 'entity', unit: 'organizational_unit', seat: 'seat', holding: 'seat_holding' } as const;
type Kind = keyof typeof TABLE_OF;
const VERSIONED = ['entity', 'unit', 'seat'] as const;
const KINDS = Object.keys(TABLE_OF) as Kind[];

type Reference = { target: string; source: string; column: string };

/**
 * Refuses, saying what, when something depends on what an import created or has come to rest on what it changed, when
 * somebody has edited what it wrote, or when what it changed has nowhere to go back to.
 */
export async function refuseDependents(tx: Tx, importId: string): Promise<void> {
  await lockTouched(tx, importId);
  for (const kind of VERSIONED) await refuseEdited(tx, importId, kind);
  await refuseLeft(tx, importId);
  await refuseActed(tx, importId);
  for (const { target, source, column } of await references(tx)) {
    const kind = KINDS.find((each) => TABLE_OF[each] === target);
    if (!kind) continue;
    // What the same import created goes with it.
    const ownKind = KINDS.find((each) => TABLE_OF[each] === source);
    const apart = ownKind
      ? `AND NOT EXISTS (SELECT 1 FROM structure_import_change own WHERE own."importId" = $1::uuid AND own."recordId" = t.id)`
      : '';
    const [found] = await tx.$queryRawUnsafe<{ count: number; code: string | null }[]>(
      `SELECT count(*)::int AS count, min(c.code) AS code FROM "${source}" t
       JOIN structure_import_change c ON c."recordId" = t."${column}"
       WHERE c."importId" = $1::uuid AND c.kind = $2::"ImportedKind" AND c.before IS NULL ${apart}`,
      importId,
      kind,
    );
    if (found && found.count > 0)
      throw new Refusing({
        code: 'positions.import_depended_on',
        params: { what: source, count: found.count, code: found.code ?? '' },
      });
  }
  await refuseTiedSince(tx, importId);
  await refuseLostPlaces(tx, importId);
  await refuseTakenNames(tx, importId);
}

async function refuseEdited(tx: Tx, importId: string, kind: Kind): Promise<void> {
  const [edited] = await tx.$queryRawUnsafe<{ count: number; code: string | null }[]>(
    `SELECT count(*)::int AS count, min(c.code) AS code FROM structure_import_change c
     LEFT JOIN "${TABLE_OF[kind]}" t ON t.id = c."recordId"
     WHERE c."importId" = $1::uuid AND c.kind = $2::"ImportedKind" AND t.version IS DISTINCT FROM c.version`,
    importId,
    kind,
  );
  if (edited && edited.count > 0)
    throw new Refusing({
      code: 'positions.import_edited_since',
      params: { count: edited.count, code: edited.code ?? '' },
    });
}

/** Someone whom the import recorded has left their post since: that they held it is history by now. */
async function refuseLeft(tx: Tx, importId: string): Promise<void> {
  const [left] = await tx.$queryRaw<{ count: number; code: string | null }[]>`
    SELECT count(*)::int AS count, min(c.code) AS code FROM structure_import_change c
    LEFT JOIN seat_holding h ON h.id = c."recordId"
    WHERE c."importId" = ${importId}::uuid AND c.kind = 'holding' AND (h.id IS NULL OR h."endsOn" IS NOT NULL)`;
  if (left && left.count > 0)
    throw new Refusing({ code: 'positions.import_holder_left', params: { count: left.count, code: left.code ?? '' } });
}

/** Someone whom the import recorded has done what their post gave them to do. */
async function refuseActed(tx: Tx, importId: string): Promise<void> {
  const [acted] = await tx.$queryRaw<{ count: number; code: string | null }[]>`
    SELECT count(*)::int AS count, min(c.code) AS code FROM structure_import_change c
    JOIN structure_import i ON i.id = c."importId" JOIN seat_holding h ON h.id = c."recordId"
    JOIN task t ON t."placeId" = h."seatId" AND t."personId" = h."personId" AND t."closedAt" >= i."appliedAt"
    JOIN "user" u ON u."personId" = h."personId" AND u.id = t."closedBy"
    WHERE c."importId" = ${importId}::uuid AND c.kind = 'holding'`;
  if (acted && acted.count > 0)
    throw new Refusing({
      code: 'positions.import_depended_on',
      params: { what: 'task', count: acted.count, code: acted.code ?? '' },
    });
}

/** Every foreign key to an entity, a unit, a post or a holding, whichever table comes to have one. */
async function references(tx: Tx): Promise<Reference[]> {
  return await tx.$queryRawUnsafe<Reference[]>(
    `SELECT k.confrelid::regclass::text AS target, k.conrelid::regclass::text AS source, a.attname::text AS column
     FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
     WHERE k.contype = 'f' AND k.confrelid = ANY (ARRAY['entity', 'organizational_unit', 'seat', 'seat_holding']::regclass[])
       AND k.conrelid <> 'structure_import'::regclass
     ORDER BY 2, 3`,
  );
}
