import 'server-only';
import type { Tx } from '@/lib/platform/db';
import { AWAITED, awaitedIn } from '../../operations/awaited';
import { unitKey, type KnownStructure } from '../types';

/**
 * The structure as it is: of one entity, or of the State. Codes of posts are of the State: those of other entities that
 * the file names come along. A few statements, whatever the rows.
 */
export async function loadKnown(tx: Tx, entityId: string | null, named: readonly string[]): Promise<KnownStructure> {
  const own = entityId === null ? {} : { entityId };
  const entities = await tx.entity.findMany({
    where: entityId === null ? {} : { id: entityId },
    include: { parent: { select: { code: true } } },
  });
  const units = await tx.organizationalUnit.findMany({
    where: own,
    include: { entity: { select: { code: true } }, parent: { select: { code: true } } },
  });
  const seats = await tx.seat.findMany({
    where: entityId === null ? {} : { OR: [own, { code: { in: [...named] } }] },
    include: {
      entity: { select: { code: true } },
      unit: { select: { code: true } },
      reportsTo: { select: { code: true } },
      holdings: { where: { endsOn: null }, select: { modality: true } },
      exceptions: { where: { state: 'GRANTED' }, select: { id: true }, take: 1 },
      valuations: { where: { state: 'VALIDATED' }, select: { id: true } },
      ...AWAITED,
    },
  });
  return {
    entities: new Map(
      entities.map(({ id, version, parent, code, name, acronym, ruc, entityClass, government, sector, ubigeo }) => [
        code,
        {
          id,
          version,
          facts: {
            code,
            name,
            acronym,
            ruc,
            entityClass,
            government,
            sector,
            ubigeo,
            parentCode: parent?.code ?? null,
          },
        },
      ]),
    ),
    units: new Map(
      units.map(({ id, version, closedOn, entity, parent, code, name, bodyType, level, function: does, headcount }) => [
        unitKey(entity.code, code),
        {
          id,
          version,
          closed: closedOn !== null,
          facts: {
            entityCode: entity.code,
            code,
            name,
            bodyType,
            level,
            function: does,
            headcount,
            parentCode: parent?.code ?? null,
          },
        },
      ]),
    ),
    seats: new Map(
      seats.map(
        ({
          id,
          version,
          suppressedOn,
          entity,
          unit,
          reportsTo,
          holdings,
          exceptions,
          requests,
          assignments,
          valuations,
          ...seat
        }) => [
          seat.code,
          {
            id,
            version,
            suppressed: suppressedOn !== null,
            excepted: exceptions.length > 0,
            awaited: awaitedIn({ requests, assignments }),
            valued: valuations.length > 0,
            heldByTrust: holdings.some(({ modality }) => modality === 'trust'),
            heldByManager: holdings.some(({ modality }) => modality === 'cadre' || modality === 'competition'),
            facts: {
              entityCode: entity.code,
              unitCode: unit.code,
              code: seat.code,
              title: seat.title,
              level: seat.level,
              group: seat.servantGroup,
              role: seat.managerRole,
              budgeted: seat.budgeted,
              monthlyPay: seat.monthlyPay === null ? null : Number(seat.monthlyPay),
              reportsTo: reportsTo?.code ?? null,
            },
          },
        ],
      ),
    ),
  };
}
