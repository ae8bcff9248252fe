/** Ems that a character takes, at most, in the portal's type at its boldest here and in those that stand in for it. */
const EMS: readonly (readonly [characters: RegExp, ems: number])[] = [
  [/[\p{M}\u200d\ufe0f]/u, 0],
  [/[ iíìïjl.,:;'’|!·]/u, 0.31],
  [/[frtIJ1()/"-]/u, 0.42],
  [/[mwMW@%]/u, 0.94],
  [/[\p{Lu}\d&]/u, 0.72],
  [/[\p{Ll}]/u, 0.6],
];
const WIDEST = 1.1;

/** About how wide a text is, in the unit of its size; rather more than less. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce(
    (sum, character) => sum + (EMS.find(([known]) => known.test(character))?.[1] ?? WIDEST) * size,
    0,
  );
}

/** A text in lines of so much width at most, by words; a word wider than a line goes on in the next. */
export function linesOf(text: string, { width, size }: { readonly width: number; readonly size: number }): string[] {
  const fits = (line: string) => widthOf(line, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A word whole, or in pieces that fit; what is seen as one character stays one. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const found: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter('es').segment(word)) {
    if (piece !== '' && !fits(piece + segment)) {
      found.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...found, piece];
}
