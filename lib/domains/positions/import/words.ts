import type { WordList } from './columns';

/** Each list's values by the words that mean them, as `plainWord` leaves them. */
export type Vocabulary = Readonly<Record<WordList, ReadonlyMap<string, string>>>;

/** A word as it is compared: without accents, capitals, punctuation nor spaces at its ends. */
export function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The values of a list by their own name and by each of their labels. */
export function wordsOf(...labels: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, string> {
  return new Map(
    labels.flatMap((list) =>
      Object.entries(list).flatMap(([value, label]) => [
        [plainWord(value), value],
        [plainWord(label), value],
      ]),
    ),
  );
}
