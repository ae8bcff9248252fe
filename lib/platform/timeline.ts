import 'server-only';
import { isServir, type Actor } from '@/lib/kernel/actor';
import type { TimelineRow } from '@/lib/kernel/case-view';
import type { Change, Visibility } from './audit';
import { db } from './db';

const NAMES_SHOWN: Record<Visibility, number> = { public: 0, parties: 1, servir: 2 };

type Row = {
  seq: bigint;
  at: Date;
  actorName: string;
  actorRole: string;
  command: string;
  toState: string | null;
  reason: string | null;
  documentId: string | null;
  documentName: string | null;
  visibility: Visibility;
  changes: Change[];
};

/**
 * What happened on a case, newest first: the lines of the log that name it, cut to what the reader may see.
 * @param actor null for someone without a session, who sees the public lines only. A page calls this only after
 * its own query has shown the record to the actor: whoever may see a record is a party to it.
 */
export async function getTimeline(actor: Actor | null, caseId: string, limit = 100): Promise<TimelineRow[]> {
  const reach = actor === null ? 'public' : isServir(actor) ? 'servir' : 'parties';
  const rows = await db().$queryRaw<Row[]>`
    SELECT a.seq, a.at, a."actorName", a."actorRole", a.command, a."toState", a.reason, a."documentId",
      d.name AS "documentName", a.visibility, a.changes
    FROM audit_entry a LEFT JOIN document d ON d.id = a."documentId"
    WHERE a."caseIds" @> ARRAY[${caseId}::uuid] ORDER BY a.at DESC, a.seq DESC LIMIT ${limit}`;
  return rows.filter((row) => sees(reach, row.visibility)).map((row) => toRow(row, reach));
}

function sees(reach: Visibility, visibility: Visibility): boolean {
  return NAMES_SHOWN[reach] >= NAMES_SHOWN[visibility];
}

function toRow(row: Row, reach: Visibility): TimelineRow {
  return {
    id: String(row.seq),
    at: row.at,
    who: reach === 'public' ? '' : row.actorName,
    role: row.actorRole,
    command: row.command,
    toState: row.toState,
    reason: row.reason,
    document: row.documentId && row.documentName ? { id: row.documentId, name: row.documentName } : null,
    changes: row.changes
      .filter((change) => sees(reach, change.visibility ?? row.visibility))
      .map(({ field, before, after }) => ({ field, before: asText(before), after: asText(after) })),
  };
}

function asText(value: Change['before']): string | null {
  return value === null || value === undefined ? null : String(value);
}
