import 'server-only';
import { toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { ok, type Result } from '@/lib/kernel/result';
import type { Requirement } from '@/lib/domains/positions/requirements/types';
import type { Tx } from '@/lib/platform/db';
import { attachDocument, receiveUpload, type StoredFile } from '@/lib/platform/documents';

export type TypedContent = {
  readonly reason: string | null;
  readonly functions: readonly string[];
  readonly profile: readonly Requirement[];
  readonly budgetSource: string | null;
  readonly budgetConfirmed: boolean;
  readonly budgetDocument: File | null;
  readonly neededOn: CalendarDate;
};

/** Columns of a request from what its form sent; what is not yet written is stored empty. */
export function columnsOf({ reason, functions, budgetSource, budgetConfirmed, neededOn }: TypedContent) {
  return {
    reason: reason ?? '',
    functions: [...functions],
    budgetSource: budgetSource ?? '',
    budgetConfirmed,
    neededOn: toDbDate(neededOn),
  };
}

export async function replaceProfile(tx: Tx, requestId: string, profile: readonly Requirement[]): Promise<void> {
  await tx.requestRequirement.deleteMany({ where: { requestId } });
  await tx.requestRequirement.createMany({ data: profile.map((row, position) => ({ requestId, position, ...row })) });
}

/** Stores the budget document when one was chosen. */
export async function receiveBudgetDocument({ budgetDocument }: TypedContent): Promise<Result<StoredFile | null>> {
  return budgetDocument ? await receiveUpload(budgetDocument, 'budgetDocument') : ok(null);
}

export type BudgetDocument = {
  readonly requestId: string;
  readonly entityId: string;
  readonly uploadedById: string | null;
  readonly at: Date;
};

/** Attaches the budget document to its request, where SERVIR and the entity's people read it. */
export async function attachBudgetDocument(tx: Tx, file: StoredFile, owner: BudgetDocument): Promise<string> {
  const { requestId, ...rest } = owner;
  const documentId = await attachDocument(tx, file, {
    recordType: 'request',
    recordId: requestId,
    visibility: 'entity',
    ...rest,
  });
  await tx.managerRequest.update({ where: { id: requestId }, data: { budgetDocumentId: documentId } });
  return documentId;
}
