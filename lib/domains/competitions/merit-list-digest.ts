import { createHash } from 'node:crypto';
import type { MeritEntry } from './types';

/** SHA-256 of a merit list as computed: any later change of a name, a score or a place gives another one. */
export function meritListDigest(competitionCode: string, entries: readonly MeritEntry[]): string {
  const content = entries.map((entry) => [
    entry.rank,
    entry.applicationCode,
    entry.candidateName,
    entry.total,
    entry.outcome,
    entry.lines.map((line) => [line.stageId, line.weight, line.maxScore, line.score, line.points]),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([competitionCode, content]))
    .digest('hex');
}
