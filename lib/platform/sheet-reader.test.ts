import { describe, expect, test } from 'vitest';
import { readingRefusal, rowsOf } from '@/tests/support/read-sheet';
import { workbookOf, zipOf } from '@/tests/support/zip';
import { checkName } from './sheet-reader';
import { workbook } from './workbook';

const inline = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const sheetOf = (...rows: string[]) => workbookOf(`<sheetData>${rows.join('')}</sheetData>`);

describe('a workbook', () => {
  test('of ours is read as it was written', async () => {
    const file = await workbook([
      {
        name: 'Datos',
        header: ['Código', 'Nivel'],
        rows: [
          ['A-1', 2],
          ['=1+1', null],
          [null, null],
          ['Ñusta', 3.5],
        ],
      },
      { name: 'Otros', header: ['x'], rows: [['y']] },
    ]);
    expect(await rowsOf(file)).toEqual([
      [1, 'Código', 'Nivel'],
      [2, 'A-1', '2'],
      [3, '=1+1'],
      [5, 'Ñusta', '3.5'],
    ]);
    expect(await rowsOf(file, { sheet: 'OTROS' })).toEqual([
      [1, 'x'],
      [2, 'y'],
    ]);
    expect(await readingRefusal(file, { sheet: 'Tercera' })).toEqual(['no_sheet', { sheet: 'Tercera' }]);
  });

  test('gives shared strings whole, without how they sound, and codes of many digits', async () => {
    const file = workbookOf(
      '<sheetData><row r="3"><c r="B3" t="s"><v>1</v></c><c r="D3"><v>2.0131370998E10</v></c><c r="E3" t="b"><v>1</v></c></row></sheetData>',
      [
        {
          name: 'xl/sharedStrings.xml',
          content: '<sst><si><t>no</t></si><si><r><t>Juan </t></r><r><t>&amp; Co</t></r><rPh><t>x</t></rPh></si></sst>',
        },
      ],
    );
    expect(await rowsOf(file)).toEqual([[3, '', 'Juan & Co', '', '20131370998', 'TRUE']]);
  });

  test('gives dates as dates, kept as numbers or as text', async () => {
    const styles = {
      name: 'xl/styles.xml',
      content:
        '<styleSheet><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    };
    const dates = `<c r="A1" s="1"><v>46352</v></c><c r="B1"><v>46352</v></c>${inline('C1', '26/11/2026')}`;
    expect(await rowsOf(workbookOf(`<sheetData><row r="1">${dates}</row></sheetData>`, [styles]))).toEqual([
      [1, '2026-11-26', '46352', '26/11/2026'],
    ]);
    const wrong = workbookOf('<sheetData><row r="1"><c r="C1" s="1"><v>-4</v></c></row></sheetData>', [styles]);
    expect(await readingRefusal(wrong)).toEqual(['bad_date', { cell: 'C1' }]);
  });

  test('of ten million empty cells ends soon and takes no memory', { timeout: 120_000 }, async () => {
    const cells = Array.from({ length: 100 }, (_, at) => `<c r="A1" s="${at % 3}"/>`).join('');
    const blanks = `<row>${cells}</row>`.repeat(100_000);
    const file = workbookOf(`<sheetData><row r="1">${inline('A1', 'uno')}</row>${blanks}</sheetData>`);
    const before = process.memoryUsage().rss;
    const start = performance.now();
    expect(await rowsOf(file)).toEqual([[1, 'uno']]);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  test('keeps what only looks like an empty cell', async () => {
    const data = '<c r="A1" t="inlineStr"><is><t><![CDATA[<c r="A1" s="1"/>]]></t></is></c>';
    expect(await rowsOf(sheetOf(`<row r="1">${data}</row>`))).toEqual([[1, '<c r="A1" s="1"/>']]);
  });

  test('is refused for what cannot be kept as it is, and the cell is named', async () => {
    const formula = sheetOf('<row r="7"><c r="C7"><f>A1+1</f><v>2</v></c></row>');
    expect(await readingRefusal(formula)).toEqual(['formula', { cell: 'C7' }]);
    const merged = workbookOf(
      `<sheetData><row r="1">${inline('A1', 'x')}</row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
    );
    expect(await readingRefusal(merged)).toEqual(['merged', { range: 'A1:B2' }]);
    expect(await readingRefusal(sheetOf('<row r="2"><c r="B2" t="e"><v>#REF!</v></c></row>'))).toEqual([
      'error_value',
      { cell: 'B2' },
    ]);
  });

  test('is refused beyond each limit', async () => {
    const rows = sheetOf(
      ...[1, 2, 3].map((row) => `<row r="${row}">${inline(`A${row}`, 'abc')}${inline(`B${row}`, 'd')}</row>`),
    );
    expect(await readingRefusal(rows, { rows: 2 })).toEqual(['too_many_rows', { max: 2 }]);
    expect(await readingRefusal(rows, { columns: 1 })).toEqual(['too_many_columns', { max: 1, row: 1 }]);
    expect(await readingRefusal(rows, { cells: 5 })).toEqual(['too_many_cells', { max: 5 }]);
    expect(await readingRefusal(rows, { cellLength: 2 })).toEqual(['cell_too_long', { cell: 'A1', max: 2 }]);
    expect(await readingRefusal(rows, { bytes: 100 })).toEqual(['too_many_bytes', { megabytes: 0 }]);
    expect(await readingRefusal(rows, { unpackedBytes: 300 })).toEqual(['unpacks_too_much', {}]);
    const far = sheetOf(`<row r="1">${inline('XFD1', 'far')}</row>`);
    expect(await readingRefusal(far)).toEqual(['too_many_columns', { max: 60, row: 1 }]);
  });

  test('that unpacks into much more than it says or weighs is refused before it does', async () => {
    const bomb = sheetOf(`<row r="1">${inline('A1', 'a'.repeat(20_000_000))}</row>`);
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(await readingRefusal(bomb)).toEqual(['unpacks_too_much', {}]);
    const long = sheetOf(`<row r="1">${inline('A1', 'a'.repeat(6_000_000))}</row>`);
    expect(await readingRefusal(long, { ratio: 2_000 })).toEqual(['malformed', {}]);
    const liar = {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet>${' '.repeat(9_000)}</worksheet>`,
      declaredSize: 40,
    };
    expect(await readingRefusal(workbookOf('', [liar]))).toEqual(['malformed', {}]);
  });

  test('with a document type is refused and nothing is fetched', async () => {
    const external =
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>';
    expect(await readingRefusal(workbookOf('', [{ name: 'xl/worksheets/sheet1.xml', content: external }]))).toEqual([
      'entities',
      {},
    ]);
  });

  test('that is old, locked, with macros or no workbook at all is refused by name', async () => {
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await readingRefusal(old)).toEqual(['old_workbook', {}]);
    expect(await readingRefusal(Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]))).toEqual([
      'encrypted',
      {},
    ]);
    expect(await readingRefusal(zipOf([{ name: 'xl/workbook.xml', content: 'x', encrypted: true }]))).toEqual([
      'encrypted',
      {},
    ]);
    expect(await readingRefusal(workbookOf('', [{ name: 'xl/vbaProject.bin', content: 'x' }]))).toEqual(['macros', {}]);
    expect(await readingRefusal(zipOf([{ name: 'word/document.xml', content: '<x/>' }]))).toEqual(['unknown_type', {}]);
  });

  test.each([
    ['cut short', workbookOf('<sheetData/>').subarray(0, 200)],
    ['not XML', workbookOf('<sheetData><row r="1"></sheetData>')],
    [
      'not UTF-8',
      workbookOf('', [{ name: 'xl/worksheets/sheet1.xml', content: Buffer.from('<worksheet a="\u00e9"/>', 'latin1') }]),
    ],
    ['a string that is not there', sheetOf('<row r="1"><c r="A1" t="s"><v>9</v></c></row>')],
    ['a number that is none', sheetOf('<row r="1"><c r="A1"><v>1e999</v></c></row>')],
    ['a row beyond any sheet', sheetOf('<row r="-4"/>')],
    [
      'its sheet elsewhere',
      workbookOf('', [
        {
          name: 'xl/_rels/workbook.xml.rels',
          content: '<R><Relationship Id="rId1" Target="../../../etc/passwd"/></R>',
        },
      ]),
    ],
  ])('that is damaged is refused: %s', async (_, file) => {
    expect(await readingRefusal(file)).toEqual(['malformed', {}]);
  });

  test('without a row is empty', async () => {
    expect(await readingRefusal(sheetOf('<row r="1"><c r="A1"/></row>'))).toEqual(['empty', {}]);
    expect(await readingRefusal(new Uint8Array())).toEqual(['empty', {}]);
  });
});

describe('a file by its name', () => {
  const text = Buffer.from('Código;Título\nA-1;Gerencia\n');

  test.each(['estructura.xlsx', 'ESTRUCTURA.XLS', 'estructura.xlsm'])('text named %s is told what it is', (name) => {
    expect(() => checkName(name, text)).toThrow(expect.objectContaining({ code: 'text_as_workbook' }));
  });

  test('is let through when it is what it says, and a workbook under any name', () => {
    expect(() => checkName('estructura.csv', text)).not.toThrow();
    expect(() => checkName('estructura.xlsx', workbookOf('<sheetData/>'))).not.toThrow();
    expect(() => checkName('estructura.txt', workbookOf('<sheetData/>'))).not.toThrow();
  });
});
