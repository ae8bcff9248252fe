import 'server-only';
import type { LoggedLine } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { holdingRecord } from '../../records';
import type { EntityFacts, KnownStructure, ImportPlan } from '../types';
import type { WrittenHolder } from './write-holders';

/** The words by which a holding is known: those of its post and its entity, once the file is applied. */
export function placesOf(plan: ImportPlan, known: KnownStructure) {
  const titles = new Map([...known.seats].map(([code, { facts }]) => [code, facts.title]));
  for (const { code, after } of plan.seats) titles.set(code, after.title);
  const entities = new Map<string, EntityFacts>([...known.entities].map(([code, { facts }]) => [code, facts]));
  for (const { code, after } of plan.entities) entities.set(code, after);
  return ({ after: { seatCode, entityCode } }: WrittenHolder) => ({
    post: titles.get(seatCode) ?? seatCode,
    entity: entities.get(entityCode)?.name ?? entityCode,
    acronym: entities.get(entityCode)?.acronym ?? entityCode,
  });
}

/** A line of the log for each holder that a file recorded, told as HR's recording one by one is. */
export function* linesOfHolders(
  file: string,
  written: readonly WrittenHolder[],
  placeOf: ReturnType<typeof placesOf>,
): Generator<LoggedLine> {
  for (const holder of written) {
    const { id, seatId, name, beyondCaps, after } = holder;
    const { modality, startsOn, dueOn, support, profile } = after;
    yield {
      record: holdingRecord({ id, seatId, ...placeOf(holder) }),
      caseIds: [seatId],
      ...(profile ? { reason: profile } : {}),
      changes: [
        { field: 'import', after: file },
        { field: 'holder', after: name },
        { field: 'modality', after: modality },
        { field: 'startsOn', after: startsOn },
        ...(dueOn ? [{ field: 'dueOn', after: dueOn }] : []),
        { field: 'support', after: support },
        ...(beyondCaps ? [{ field: 'beyondCaps', after: 'yes' }] : []),
      ],
    };
  }
}

/** The holders that an import recorded and its undoing takes away, as its log will tell them, and their entities. */
export async function holdersToRemove(tx: Tx, ids: readonly string[]) {
  return await tx.$queryRaw<
    { id: string; seatId: string; entityId: string; post: string; acronym: string; name: string; modality: string }[]
  >`SELECT h.id::text AS id, s.id::text AS "seatId", e.id::text AS "entityId", s.title AS post, e.acronym,
      p."givenNames" || ' ' || p."familyNames" AS name, h.modality::text AS modality
    FROM seat_holding h JOIN seat s ON s.id = h."seatId" JOIN entity e ON e.id = s."entityId" JOIN person p ON p.id = h."personId"
    WHERE h.id = ANY(${ids}::uuid[])`;
}

export function* linesOfRemoved(
  file: string,
  removed: Awaited<ReturnType<typeof holdersToRemove>>,
): Generator<LoggedLine> {
  for (const holder of removed)
    yield {
      record: holdingRecord(holder),
      caseIds: [holder.seatId],
      changes: [
        { field: 'import', after: file },
        { field: 'holder', before: holder.name },
        { field: 'modality', before: holder.modality },
      ],
    };
}
