import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCell } from './cells';
import { readCensusFilters } from './filters';
import { censusCsv, censusSheets, publishedSheet } from './sheets';
import { censusTables, namedPosts } from './tables';
import { filterWords } from './words';

const say = (key: string) => key;
const words = { census: say, positions: say, entities: say };
const data = {
  demonstration: false,
  entities: [],
  posts: [
    toCell({
      government: 'national',
      entityClass: 'ministry',
      headquarters: true,
      sector: '=1+1',
      ubigeo: '150101',
      level: 2,
      bodyType: 'line',
      function: null,
      group: 'public_manager',
      role: 'political_strategic',
      listed: false,
      heldBy: null,
      highImpact: false,
      count: 3,
    }),
  ],
};

describe('the sheets of the census', () => {
  const sheets = censusSheets(censusTables(data), namedPosts(data), words);

  it('are one for each table, each with a name that a workbook takes', () => {
    expect(sheets).toHaveLength(12);
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(12);
    expect(sheets.find(({ name }) => name === 'tables.t9.short')?.rows).toContainEqual(['rows.census', 3, 0, 3, 100]);
    expect(sheets.find(({ name }) => name === 'tables.t19.short')?.rows).toEqual([
      ['governments.national', 2, 'body_types.line', 'Directora General / Director General', 3],
    ]);
  });

  it('are one CSV, stamped, with nothing that a spreadsheet would run', () => {
    const csv = censusCsv(sheets, ['Censo', 'Por Ana'], 'columns.table');
    const [title, made, blank] = csv.split('\r\n');
    expect([title, made, blank]).toEqual(['\uFEFFCenso', 'Por Ana', '']);
    expect(csv).toContain("tables.sectors.short,'=1+1,3,0,3,100");
  });

  it('say what the source prints, its misprints too, without changing the form of the file', () => {
    const published = publishedSheet(censusTables(data), words);
    expect(published.rows).toContainEqual(['rows.tpm (S3 T12)', 946, 1011, 0, 'published.errata.tpm']);
    expect(published.rows).toContainEqual(['rows.not_tpm (S3 T12)', 3414, 3482, 3, 'published.errata.not_tpm']);
    expect(published.rows).toContainEqual(['rows.public_manager (S3 T9)', 4493, 4493, 3, '']);
    expect(published.rows).toContainEqual([
      'levels.2 + levels.3, % (S3)',
      70,
      '',
      100,
      'published.estimate published.contradictions.levels_2_and_3',
    ]);
    const csv = censusCsv([...sheets, published], [], 'columns.table');
    const lines: string[][] = parse(csv, { bom: true, relax_column_count: true });
    const rows = lines.filter((line) => line.some((cell) => cell !== ''));
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([6]));
    expect(rows).toContainEqual(['published.short', 'rows.tpm (S3 T12)', '946', '1011', '0', 'published.errata.tpm']);
  });

  it('say the filters they were made with', () => {
    const filters = readCensusFilters({ gobierno: 'regional', nivel: '2', territorio: '08', sector: 'Salud' }, [
      'Salud',
    ]);
    expect(filterWords(words, filters)).toEqual([
      'filters.government: governments.regional',
      'filters.sector: Salud',
      'filters.level: levels.2',
      'filters.territory: Cusco',
    ]);
    expect(filterWords(words, readCensusFilters({}, []))).toEqual([]);
  });
});
