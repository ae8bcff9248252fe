/** Lists of words that a cell may choose from. */
export const WORD_LISTS = [
  'classes',
  'governments',
  'body_types',
  'functions',
  'servant_groups',
  'manager_roles',
  'flags',
  'modalities',
  'document_types',
] as const;
export type WordList = (typeof WORD_LISTS)[number];

export type CellRule =
  | { readonly kind: 'code' }
  | { readonly kind: 'text'; readonly max: number; readonly min?: number; readonly multiline?: boolean }
  | { readonly kind: 'choice'; readonly words: WordList }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'money' }
  | { readonly kind: 'date' }
  | { readonly kind: 'ruc' }
  | { readonly kind: 'ubigeo' };

export interface Column {
  readonly key: string;
  readonly of: 'entity' | 'unit' | 'seat' | 'holder';
  readonly header: { readonly es: string; readonly en: string };
  /** In every row; only for what the portal does not have yet; where the row says who holds its post; or never. */
  readonly need: 'row' | 'new' | 'holder' | 'optional';
  readonly rule: CellRule;
  /** What the template's example says; of a choice, its value. */
  readonly example: string;
}

export const code = { kind: 'code' } as const;
type Lengths = { readonly max: number; readonly min?: number; readonly multiline?: boolean };
export const text = (lengths: number | Lengths) =>
  ({ kind: 'text', ...(typeof lengths === 'number' ? { max: lengths } : lengths) }) as const;
export const choice = (words: WordList) => ({ kind: 'choice', words }) as const;
