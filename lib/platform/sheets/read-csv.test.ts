import { describe, expect, test } from 'vitest';
import { readingRefusal, rowsOf } from '@/tests/support/read-sheet';

const text = (content: string) => Buffer.from(content, 'utf8');

describe('a CSV file', () => {
  test.each([
    ['commas', 'a,"b; c"\r\n1,2\r\n'],
    ['semicolons and a mark', '\uFEFFa;"b; c"\n1;2'],
    ['tabs', 'a\t"b; c"\n1\t2\n'],
  ])('is read with %s', async (_, content) => {
    expect(await rowsOf(text(content))).toEqual([
      [1, 'a', 'b; c'],
      [2, '1', '2'],
    ]);
  });

  test('keeps the numbers of its rows and skips the blank ones', async () => {
    expect(await rowsOf(text('a;b\n\n ; \n"x\ny";2\n'))).toEqual([
      [1, 'a', 'b'],
      [4, 'x\ny', '2'],
    ]);
  });

  test('in UTF-16 or in the Windows encoding of Spanish is read; another is refused', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Año\tb\n1\t2', 'utf16le')]);
    expect(await rowsOf(utf16)).toEqual([
      [1, 'Año', 'b'],
      [2, '1', '2'],
    ]);
    expect(await rowsOf(Buffer.from('Año;N\u00ba\n1;2', 'latin1'))).toEqual([
      [1, 'Año', 'Nº'],
      [2, '1', '2'],
    ]);
    // «Año é» as MS-DOS wrote it.
    expect(await readingRefusal(Buffer.from([0x41, 0xa4, 0x6f, 0x20, 0x82, 0x0a]))).toEqual(['encoding', {}]);
    expect(await readingRefusal(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]))).toEqual(['encoding', {}]);
  });

  test('with what is not text is refused and the cell is named', async () => {
    expect(await readingRefusal(text('a;b\n1;x\u0000y'))).toEqual(['control_character', { cell: 'B2' }]);
    expect(await readingRefusal(text('%PDF-1.7 x'))).toEqual(['unknown_type', {}]);
    expect(await readingRefusal(text('\uFEFF <html><table></table>'))).toEqual(['unknown_type', {}]);
  });

  test.each(['=1+1', '@SUMA(1;2)', '+A1', '-A1'])(
    'with %s in a cell is refused and the cell is named',
    async (cell) => {
      expect(await readingRefusal(text(`a,b\n\n1,"${cell}"`))).toEqual(['formula_sign', { cell: 'B3' }]);
    },
  );

  test('with numbers and dashes that begin with a sign is read', async () => {
    expect(await rowsOf(text('a;b;c\n-5;-;+51 999'))).toEqual([
      [1, 'a', 'b', 'c'],
      [2, '-5', '-', '+51 999'],
    ]);
  });

  test('beyond a limit or with quotes left open is refused', async () => {
    expect(await readingRefusal(text('a;b\n"x;y\n1;2'))).toEqual(['quotes', { row: 2 }]);
    expect(await readingRefusal(text('a\n1\n2'), { rows: 2 })).toEqual(['too_many_rows', { max: 2 }]);
    expect(await readingRefusal(text(`a\n${'x'.repeat(5_000)}`))).toEqual([
      'cell_too_long',
      { cell: 'A2', max: 2_000 },
    ]);
    expect(await readingRefusal(text(`a\n"${'x'.repeat(500_000)}"`))).toEqual([
      'cell_too_long',
      { cell: 'A2', max: 2_000 },
    ]);
    expect(await readingRefusal(text(`${'a;'.repeat(70)}b`))).toEqual(['too_many_columns', { max: 60, row: 1 }]);
  });
});
