import { createHash } from 'node:crypto';
import type { Curriculum } from '@/lib/domains/people/types';
import type { ApplicationSnapshot } from './types';

/** JSON with the names of every object in order, so that the same content always reads the same. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, content]) => content !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, content]) => `${JSON.stringify(name)}:${canonicalText(content)}`).join(',')}}`;
}

/** SHA-256, in hexadecimal, of the canonical text of what was submitted: the receipt anyone can compute again. */
export function receiptHash(snapshot: ApplicationSnapshot): string {
  return createHash('sha256').update(canonicalText(snapshot), 'utf8').digest('hex');
}

/** The frozen profile as screening compares it with the requirements of the call. */
export function curriculumOf(snapshot: ApplicationSnapshot): Curriculum {
  return {
    personId: snapshot.personId,
    studies: snapshot.studies.map(({ document, ...study }) => ({ ...study, documentId: document?.documentId ?? null })),
    experiences: snapshot.experiences.map(({ document, ...experience }) => ({
      ...experience,
      documentId: document?.documentId ?? null,
    })),
  };
}
