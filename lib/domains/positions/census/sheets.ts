import { stringify } from 'csv-stringify/sync';
import { shareOf } from './tables';
import { countsOf, ownShare, PUBLISHED_COUNTS, PUBLISHED_SHARES } from './published';
import { CENSUS_TABLES, type CensusTables, type NamedPosts } from './types';
import { rowLabel, shareLabel, type CensusWords } from './words';

export type CensusSheet = {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
};

/** The tables of the report, one sheet each, with the share of the last total of the table where it has one. */
export function censusSheets(tables: CensusTables, named: readonly NamedPosts[], words: CensusWords): CensusSheet[] {
  const { census, entities } = words;
  const counted = CENSUS_TABLES.map((table) => ({
    name: census(`tables.${table}.short`),
    header: ['row', 'national', 'regional', 'total', 'share'].map((column) => census(`columns.${column}`)),
    rows: tables[table].map(({ key, counts }) => [
      rowLabel(words, table, key),
      counts.national,
      counts.regional,
      counts.total,
      shareOf(counts.total, baseOf(tables, table)),
    ]),
  }));
  const names = {
    name: census('tables.t19.short'),
    header: ['government', 'level', 'body_type', 'name', 'count'].map((column) => census(`columns.${column}`)),
    rows: named.map(({ government, level, bodyType, names: said, count }) => [
      entities(`governments.${government}`),
      level,
      entities(`body_types.${bodyType}`),
      said.join('; '),
      count,
    ]),
  };
  return [...counted.slice(0, 4), names, ...counted.slice(4)];
}

/**
 * What S3 prints beside what the portal counts, its misprints explained: only of the whole census. As many columns as the
 * tables have, so that a file of all of them keeps its form.
 */
export function publishedSheet(tables: CensusTables, words: CensusWords): CensusSheet {
  const say = (key: string) => words.census(`published.${key}`);
  const counts = PUBLISHED_COUNTS.map(({ table, row, source, total, correct, erratum }) => [
    `${rowLabel(words, table, row)} (${source})`,
    total,
    correct ?? total,
    countsOf(tables, table, row).total,
    erratum ? say(`errata.${erratum}`) : '',
  ]);
  const shares = PUBLISHED_SHARES.map((share) => [
    `${shareLabel(words, share)}, % (${share.source})`,
    share.percent,
    '',
    ownShare(tables, share),
    [share.estimate ? say('estimate') : '', share.contradiction ? say(`contradictions.${share.contradiction}`) : '']
      .filter((note) => note !== '')
      .join(' '),
  ]);
  return {
    name: say('short'),
    header: ['figure', 'printed', 'correct', 'own', 'note'].map(say),
    rows: [...counts, ...shares],
  };
}

/** What the shares of a table are of: its own last sum, or the managers and career servants. */
export function baseOf(tables: CensusTables, table: keyof CensusTables): number {
  const own = tables[table].findLast(({ sum }) => sum);
  return (own ?? tables.t9.find(({ key }) => key === 'census'))?.counts.total ?? 0;
}

/** All the sheets under one another, each row with the table it is of. With a mark of its encoding, for spreadsheets. */
export function censusCsv(sheets: readonly CensusSheet[], stamp: readonly string[], tableLabel: string): string {
  const rows = sheets.flatMap(({ name, header, rows: lines }) => [
    [tableLabel, ...header],
    ...lines.map((line) => [name, ...line]),
    [],
  ]);
  const text = stringify([...stamp.map((line) => [line]), [], ...rows], {
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  return `\uFEFF${text}`;
}
