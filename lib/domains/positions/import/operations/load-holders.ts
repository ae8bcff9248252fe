import 'server-only';
import { findPersonsByDocument } from '@/lib/domains/people/operations/persons-by-document';
import { DOCUMENT_TYPES } from '@/lib/domains/people/types';
import { calendarDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { actorsOf } from '@/lib/platform/audit';
import type { Tx } from '@/lib/platform/db';
import { TRUST_FRAME, trustStandingsOf } from '../../trust/standing';
import type { HoldingModality } from '../../types';
import {
  documentKey,
  type KnownHolders,
  type KnownHoldings,
  type KnownPerson,
  type TrustBefore,
} from '../holder-types';
import type { ParsedRow } from '../read-row';
import type { KnownStructure } from '../types';

/** When and by whom a file is looked at. */
export interface Moment {
  readonly today: CalendarDate;
  readonly importId: string;
  readonly userId: string | null;
}

/**
 * Who holds and held the posts for which a file names someone, who those people are, and where their entities stand before
 * the caps. A few statements, whatever the rows; none when it names nobody.
 */
export async function loadHolders(
  tx: Tx,
  rows: readonly ParsedRow[],
  { entities }: KnownStructure,
  { today, importId, userId }: Moment,
): Promise<KnownHolders> {
  const naming = rows.filter(({ values }) => values.holder_document !== undefined);
  const documents = naming.flatMap(({ values }) => {
    const documentType = DOCUMENT_TYPES.find((type) => type === values.holder_document_type);
    return documentType ? [{ documentType, documentNumber: String(values.holder_document) }] : [];
  });
  if (naming.length === 0) return { today, frame: TRUST_FRAME, seats: new Map(), persons: new Map(), trust: new Map() };
  const own = new Set([...(await actorsOf(tx, importId)), ...(userId ? [userId] : [])]);
  const found = await findPersonsByDocument(tx, documents);
  const holds = await heldBy(
    tx,
    found.map(({ id }) => id),
  );
  const persons = found.map(({ userId: account, documentType, documentNumber, ...person }): [string, KnownPerson] => [
    documentKey({ documentType, documentNumber }),
    {
      ...person,
      own: account !== null && own.has(account),
      account: account !== null,
      holds: holds.get(person.id) ?? [],
    },
  ]);
  const codes = naming.flatMap(({ values }) => (typeof values.seat_code === 'string' ? [values.seat_code] : []));
  const trusting = naming.filter(({ values }) => values.holder_modality === 'trust');
  // HR's file names no entity: its own is the only one that is known.
  const named = new Set(trusting.map(({ values }) => values.entity_code ?? [...entities.keys()][0]));
  const asked = [...entities].filter(([code]) => named.has(code));
  const standings = await trustStandingsOf(
    tx,
    asked.map(([, { id }]) => id),
    today,
  );
  const trust = asked.flatMap(([code, { id }]): [string, TrustBefore][] => {
    const standing = standings.get(id);
    return standing ? [[code, standing]] : [];
  });
  return {
    today,
    frame: TRUST_FRAME,
    seats: await holdingsOf(tx, codes),
    persons: new Map(persons),
    trust: new Map(trust),
  };
}

type Held = { personId: string; seatCode: string; modality: HoldingModality };

async function heldBy(tx: Tx, personIds: readonly string[]): Promise<Map<string, Held[]>> {
  const rows = await tx.$queryRaw<Held[]>`
    SELECT h."personId"::text AS "personId", s.code AS "seatCode", h.modality::text AS modality
    FROM seat_holding h JOIN seat s ON s.id = h."seatId" WHERE h."personId" = ANY(${personIds}::uuid[]) AND h."endsOn" IS NULL`;
  return Map.groupBy(rows, ({ personId }) => personId);
}

type Row = {
  code: string;
  modality: HoldingModality | null;
  startsOn: string;
  dueOn: string | null;
  endsOn: string | null;
  documentType: string;
  documentNumber: string;
  profileSince: string | null;
};

async function holdingsOf(tx: Tx, codes: readonly string[]): Promise<Map<string, KnownHoldings>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT s.code, h.modality::text AS modality, h."startsOn"::text AS "startsOn", h."dueOn"::text AS "dueOn", h."endsOn"::text AS "endsOn",
      p."documentType"::text AS "documentType", p."documentNumber",
      (SELECT min(f."approvedOn") FROM post_profile f WHERE f."seatId" = s.id AND f.state IN ('APPROVED', 'SUPERSEDED'))::text AS "profileSince"
    FROM seat s LEFT JOIN seat_holding h ON h."seatId" = s.id LEFT JOIN person p ON p.id = h."personId"
    WHERE s.code = ANY(${codes}::text[]) ORDER BY s.code, h."startsOn" DESC`;
  const bySeat = Map.groupBy(rows, ({ code }) => code);
  return new Map([...bySeat].map(([code, held]) => [code, toHoldings(held)]));
}

function toHoldings(rows: readonly Row[]): KnownHoldings {
  const held = rows.flatMap(({ modality, startsOn, dueOn, endsOn, documentType, documentNumber }) =>
    modality === null
      ? []
      : [
          {
            modality,
            startsOn: calendarDate(startsOn),
            dueOn: dueOn === null ? null : calendarDate(dueOn),
            endsOn: endsOn === null ? null : calendarDate(endsOn),
            person: documentKey({ documentType, documentNumber }),
          },
        ],
  );
  const since = rows[0]?.profileSince ?? null;
  return {
    profileSince: since === null ? null : calendarDate(since),
    past: held.filter(({ endsOn }) => endsOn !== null),
    open: held.find(({ endsOn }) => endsOn === null) ?? null,
  };
}
