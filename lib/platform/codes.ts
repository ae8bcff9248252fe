import 'server-only';
import type { Tx } from './db';

const PREFIX = {
  competition_code: 'CON',
  application_code: 'POS',
  cadre_member_code: 'GP',
  manager_request_code: 'SOL',
  assignment_code: 'ASG',
  monitoring_visit_code: 'VIS',
  trust_list_code: 'LIS',
} as const;

export type CodeSequence = keyof typeof PREFIX;

/** A code people quote, such as `SOL-2026-0042`. Numbers may skip, never repeat. */
export async function nextCode(tx: Tx, sequence: CodeSequence, year: number): Promise<string> {
  const [row] = await tx.$queryRawUnsafe<{ value: bigint }[]>(`SELECT nextval('${sequence}') AS value`);
  return `${PREFIX[sequence]}-${year}-${String(row?.value ?? 0n).padStart(4, '0')}`;
}
