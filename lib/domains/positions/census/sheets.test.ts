import { describe, expect, it } from 'vitest';
import { toCell } from './cells';
import { readCensusFilters } from './filters';
import { censusCsv, censusSheets } from './sheets';
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
