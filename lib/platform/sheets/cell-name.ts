/** 'A' for 0, 'AA' for 26. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** 'C7' for the third column of row 7. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;

/** The column of 'C7', from 0; -1 when it names none. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index++) {
    const letter = reference.charCodeAt(index) - 64;
    if (letter < 1 || letter > 26) return column - 1;
    column = column * 26 + letter;
    if (column > 16_384) return column - 1;
  }
  return column - 1;
}
