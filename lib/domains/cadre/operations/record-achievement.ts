import 'server-only';
import type { Tx } from '@/lib/platform/db';

export type Achievement = {
  readonly memberId: string;
  readonly year: number;
  readonly entityName: string;
  readonly postTitle: string;
  /** Percentage, decimal text. */
  readonly achievement: string;
  /** Rating in the words of its frame. */
  readonly result: string;
  /** The evaluation or document it comes from, for who reads the track record. */
  readonly source: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly now: Date;
};

/** Adds a notified result to the member's track record; the same record again replaces its line. */
export async function recordAchievement(tx: Tx, { now, recordType, recordId, ...line }: Achievement): Promise<void> {
  await tx.trackRecordEntry.upsert({
    where: { recordType_recordId: { recordType, recordId } },
    create: { ...line, recordType, recordId, recordedAt: now },
    update: { ...line, recordedAt: now },
  });
}
