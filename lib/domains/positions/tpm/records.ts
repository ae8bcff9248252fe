import type { RecordRef } from '@/lib/platform/records';

export const TPM_LIST_PATH = '/organismos-tpm';

/** A body's time on the list, read on the list. */
export function tpmBodyRecord(body: { readonly id: string; readonly name: string }): RecordRef {
  return { type: 'tpm_body', id: body.id, label: body.name, url: TPM_LIST_PATH };
}

export function tpmReviewRecord(review: { readonly id: string; readonly resolution: string }): RecordRef {
  return { type: 'tpm_review', id: review.id, label: review.resolution, url: TPM_LIST_PATH };
}
