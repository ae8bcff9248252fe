import 'server-only';
import { createHash, randomInt } from 'node:crypto';
import { canonicalText, type AgreementFacts } from './clauses';
import type { AgreementContent } from './types';

/** SHA-256, in hexadecimal, of the text every party signs. */
export function contentHashOf(facts: AgreementFacts, content: AgreementContent): string {
  return createHash('sha256').update(canonicalText(facts, content), 'utf8').digest('hex');
}

/** Without letters and digits that are read as one another. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code that nobody guesses, in groups that can be dictated: CA-7K2M-9QXT-4BHD. */
export function newVerificationCode(): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `CA-${group()}-${group()}-${group()}`;
}
