import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '@/lib/kernel/actor';
import type { Db, Tx } from './db';
import type { RecordRef } from './records';

/** Who may read a line or a field of the log: anyone, the case's parties, SERVIR alone. */
export type Visibility = 'public' | 'parties' | 'servir';

export type Change = {
  readonly field: string;
  readonly before?: string | number | boolean | null;
  readonly after?: string | number | boolean | null;
  readonly visibility?: Visibility;
};

type Told = Change['before'];

/** Of some fields of a record, those that an edit changes. */
export function changesBetween<Field extends string>(
  before: Readonly<Record<Field, Told>>,
  after: Readonly<Record<Field, Told>>,
  fields: readonly Field[],
): Change[] {
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

export type AuditLine = {
  readonly command: string;
  readonly record: RecordRef;
  /** Every case whose timeline shows this line; the record itself is always one. */
  readonly caseIds?: readonly string[];
  readonly from?: string | null;
  readonly to?: string | null;
  readonly reason?: string | null;
  readonly documentId?: string | null;
  readonly visibility?: Visibility;
  readonly changes?: readonly Change[];
};

/** What the chain protects. The salted digest of the content can outlive a lawful erasure of the content. */
function digestOf(salt: Buffer, content: unknown): Buffer {
  return createHash('sha256').update(salt).update(JSON.stringify(content)).digest();
}

function contentOf(line: AuditLine, actor: Pick<Actor, 'userId' | 'name' | 'role'>, at: string) {
  return [
    at,
    actor.userId,
    actor.name,
    actor.role,
    line.command,
    line.record.type,
    line.record.id,
    line.from ?? null,
    line.to ?? null,
    line.reason ?? null,
    line.documentId ?? null,
    line.visibility ?? 'parties',
    (line.changes ?? []).map((c) => [c.field, c.before ?? null, c.after ?? null, c.visibility ?? null]),
    casesOf(line),
  ];
}

/** Every case whose timeline shows the line; the record itself first. */
function casesOf({ record, caseIds = [] }: AuditLine): string[] {
  return [...new Set([record.id, ...caseIds])];
}

/** Lines of one statement: few statements, and little memory at once. */
const LINES = 1_000;

/**
 * Appends to the log inside the command's transaction. The database function chains the lines under a lock,
 * so this is the last statement of a command.
 */
export async function appendAudit(tx: Tx, actor: Actor, at: Date, lines: Iterable<AuditLine>): Promise<void> {
  const append = async (rows: readonly ReturnType<typeof rowOf>[]) => {
    await tx.$queryRaw`SELECT audit_append_many(
      ${at}::timestamptz, ${actor.userId}::uuid, ${actor.name}, ${actor.role}, ${JSON.stringify(rows)}::jsonb)::text`;
  };
  let rows: ReturnType<typeof rowOf>[] = [];
  for (const line of lines) {
    rows.push(rowOf(line, actor, at));
    if (rows.length < LINES) continue;
    await append(rows);
    rows = [];
  }
  if (rows.length > 0) await append(rows);
}

/** The accounts that have acted on a record. */
export async function actorsOf(tx: Tx, recordId: string): Promise<string[]> {
  const rows = await tx.auditEntry.findMany({
    where: { recordId, actorUserId: { not: null } },
    select: { actorUserId: true },
    distinct: ['actorUserId'],
  });
  return rows.flatMap(({ actorUserId }) => actorUserId ?? []);
}

function rowOf(line: AuditLine, actor: Actor, at: Date) {
  const salt = randomBytes(16);
  const hex = (bytes: Buffer) => `\\x${bytes.toString('hex')}`;
  return {
    command: line.command,
    type: line.record.type,
    record: line.record.id,
    cases: casesOf(line),
    from: line.from ?? null,
    to: line.to ?? null,
    reason: line.reason ?? null,
    document: line.documentId ?? null,
    visibility: line.visibility ?? 'parties',
    changes: line.changes ?? [],
    salt: hex(salt),
    digest: hex(digestOf(salt, contentOf(line, actor, at.toISOString()))),
  };
}

export type ChainVerdict =
  | { readonly intact: true; readonly lines: number }
  | { readonly intact: false; readonly seq: bigint; readonly fault: 'content' | 'link' | 'missing' | 'head' };

const BATCH = 2000;

const VERIFY_MINUTES = 60;

/** Walks the whole chain, as it stands at one moment, and names the first line altered, removed or added outside the portal. */
export async function verifyAudit(client: Db): Promise<ChainVerdict> {
  const options = { isolationLevel: 'RepeatableRead', timeout: VERIFY_MINUTES * 60_000 } as const;
  return await client.$transaction((tx) => walkChain(tx), options);
}

async function walkChain(client: Tx): Promise<ChainVerdict> {
  let previous = Buffer.alloc(32);
  let seq = 0n;
  for (;;) {
    const rows = await client.auditEntry.findMany({
      where: { seq: { gt: seq } },
      orderBy: { seq: 'asc' },
      take: BATCH,
    });
    if (rows.length === 0) break;
    for (const row of rows) {
      if (row.seq !== seq + 1n) return { intact: false, seq: seq + 1n, fault: 'missing' };
      seq = row.seq;
      const line: AuditLine = {
        command: row.command,
        record: { type: row.recordType, id: row.recordId, label: '', url: '' },
        caseIds: row.caseIds,
        from: row.fromState,
        to: row.toState,
        reason: row.reason,
        documentId: row.documentId,
        visibility: row.visibility as Visibility,
        changes: row.changes as unknown as Change[],
      };
      const actor = { userId: row.actorUserId, name: row.actorName, role: row.actorRole as Actor['role'] };
      const digest = digestOf(Buffer.from(row.salt), contentOf(line, actor, row.at.toISOString()));
      if (!digest.equals(Buffer.from(row.digest))) return { intact: false, seq, fault: 'content' };
      const hash = createHash('sha256').update(previous).update(digest).digest();
      if (!previous.equals(Buffer.from(row.previousHash)) || !hash.equals(Buffer.from(row.hash))) {
        return { intact: false, seq, fault: 'link' };
      }
      previous = hash;
    }
  }
  const head = await client.auditHead.findUniqueOrThrow({ where: { id: 1 } });
  const atHead = head.seq === seq && previous.equals(Buffer.from(head.hash));
  return atHead ? { intact: true, lines: Number(seq) } : { intact: false, seq: head.seq, fault: 'head' };
}
