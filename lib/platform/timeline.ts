import 'server-only';
import { isServir, type Actor } from '@/lib/kernel/actor';
import type { TimelineRow } from '@/lib/kernel/case-view';
import type { Change, Visibility } from './audit';
import { db } from './db';

/** What each reach sees, by a line's visibility. */
const SEEN: Record<Visibility, readonly Visibility[]> = {
  public: ['public'],
  parties: ['public', 'parties'],
  servir: ['public', 'parties', 'servir'],
};

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
 * What happened on a case, newest first: the lines of the log that name it and its reader may see.
 * @param actor null for someone without a session, who sees the public lines only. A page calls this only after
 * its own query has shown the record to the actor: whoever may see a record is a party to it.
 */
export async function getTimeline(actor: Actor | null, caseId: string, limit = 100): Promise<TimelineRow[]> {
  const reach = actor === null ? 'public' : isServir(actor) ? 'servir' : 'parties';
  const rows = await db().$queryRaw<Row[]>`
    SELECT a.seq, a.at, a."actorName", a."actorRole", a.command, a."toState", a.reason, a."documentId",
      d.name AS "documentName", a.visibility, a.changes
    FROM (SELECT at, seq FROM audit_case WHERE "caseId" = ${caseId}::uuid AND visibility = ANY(${[...SEEN[reach]]})
      ORDER BY at DESC, seq DESC LIMIT ${limit}) c
    JOIN audit_entry a ON a.seq = c.seq LEFT JOIN document d ON d.id = a."documentId"
    ORDER BY c.at DESC, c.seq DESC`;
  return rows.map((row) => toRow(row, reach));
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
      .filter((change) => SEEN[reach].includes(change.visibility ?? row.visibility))
      .map(({ field, before, after }) => ({ field, before: asText(before), after: asText(after) })),
  };
}

function asText(value: Change['before']): string | null {
  return value === null || value === undefined ? null : String(value);
}
