import { TERRITORIES } from '@/lib/domains/entities/territories';
import type { CensusFilters } from './filters';
import type { PublishedShare } from './published';
import type { CensusTableId } from './types';

type Say = (key: string) => string;

/** The messages that the report's words come from. */
export type CensusWords = { readonly census: Say; readonly positions: Say; readonly entities: Say };

/** What a row of a table is called. */
export function rowLabel(words: CensusWords, table: CensusTableId, key: string): string {
  switch (table) {
    case 't11':
      return key === 'tpm' ? words.census('rows.tpm') : words.positions(`tpm.grounds.${key}`);
    case 't18':
      return key === 'public_manager' ? words.census('rows.public_manager') : words.positions(`manager_roles.${key}`);
    case 't20':
      return key === 'public_manager' ? words.census('rows.public_manager') : words.positions(`tpm.segments.${key}`);
    case 'levels':
      return words.census(`levels.${key}`);
    case 'functions':
      return words.census(`functions.${key}`);
    case 'classes':
      return words.entities(`classes.${key}`);
    case 'sectors':
      return key;
    case 'territories':
      return TERRITORIES.find(({ code }) => code === key)?.name ?? key;
    default:
      return words.census(`rows.${key}`);
  }
}

/** What a published share is of: the rows it adds up. */
export function shareLabel(words: CensusWords, { table, rows, of }: PublishedShare): string {
  if (of.row === '2') return words.census('published.level_3_of_2');
  return rows.map((row) => rowLabel(words, table, row)).join(' + ');
}

/** "Gobierno: Gobierno regional", for each filter that is set. */
export function filterWords(words: CensusWords, filters: CensusFilters): string[] {
  const { government, entityClass, sector, level, bodyType, territory } = filters;
  const said: readonly (readonly [name: string, value: string | null])[] = [
    ['government', government && words.entities(`governments.${government}`)],
    ['class', entityClass && words.entities(`classes.${entityClass}`)],
    ['sector', sector],
    ['level', level === null ? null : words.census(`levels.${level}`)],
    ['body_type', bodyType && words.entities(`body_types.${bodyType}`)],
    ['territory', territory && rowLabel(words, 'territories', territory)],
  ];
  return said.flatMap(([name, value]) => (value === null ? [] : [`${words.census(`filters.${name}`)}: ${value}`]));
}
