import { BOX, type Layout } from './layout';

/** An element of an SVG: attributes are named as React names them. */
export interface Shape {
  readonly tag: 'rect' | 'text' | 'path' | 'g';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  /** What the whole says, where it is cut. */
  readonly title?: string;
  readonly children?: readonly Shape[];
}

export interface BoxText {
  readonly name: string;
  readonly kind: string;
  /** Null for a unit that no post heads. */
  readonly post: string | null;
  readonly holder: string;
  readonly vacant: boolean;
}

export interface Palette {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly surface: string;
  readonly band: string;
  readonly warning: string;
}

/** As the page draws it, in the reader's scheme, and as a file on white paper. */
export const PAGE_PALETTE: Palette = {
  ink: 'var(--color-ink)',
  soft: 'var(--color-ink-soft)',
  line: 'var(--color-line-strong)',
  surface: 'var(--color-surface)',
  band: 'var(--color-sunken)',
  warning: 'var(--color-state-warning)',
};
export const PAPER_PALETTE: Palette = {
  ink: '#231f1b',
  soft: '#554d45',
  line: '#877d72',
  surface: '#ffffff',
  band: '#f3efe9',
  warning: '#7d5200',
};

const NAME_CHARACTERS = 25;
const LINE_CHARACTERS = 31;
const MARGIN = 10;

/** The shapes of an organigram, from the back to the front. */
export function drawOrganigram(
  { boxes, lines, bands, width }: Layout,
  texts: ReadonlyMap<string, BoxText>,
  {
    levelName,
    dashed,
    palette,
  }: {
    readonly levelName: (level: number) => string;
    readonly dashed: (unitId: string) => boolean;
    readonly palette: Palette;
  },
): Shape[] {
  return [
    ...bands.flatMap(({ level, y, height }): Shape[] => [
      { tag: 'rect', attributes: { x: 0, y: y - 6, width: width + MARGIN, height: height + 12, fill: palette.band } },
      label(MARGIN, y + 14, levelName(level), { fontSize: 11, fontWeight: 600, fill: palette.soft }),
    ]),
    ...lines.map(({ to, points }): Shape => ({
      tag: 'path',
      attributes: {
        d: points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(''),
        fill: 'none',
        stroke: palette.line,
        strokeWidth: 1.5,
        ...(dashed(to) ? { strokeDasharray: '5 4' } : {}),
      },
    })),
    ...boxes.flatMap(({ id, x, y }) => {
      const text = texts.get(id);
      return text ? [drawBox(x, y, text, palette)] : [];
    }),
  ];
}

function drawBox(x: number, y: number, { name, kind, post, holder, vacant }: BoxText, palette: Palette): Shape {
  const left = x + MARGIN;
  return {
    tag: 'g',
    attributes: {},
    title: [name, kind, post, holder].filter((part) => part !== null && part !== '').join(' · '),
    children: [
      {
        tag: 'rect',
        attributes: { x, y, width: BOX.width, height: BOX.height, rx: 5, fill: palette.surface, stroke: palette.line },
      },
      ...wrap(name, NAME_CHARACTERS, 2).map((line, index) =>
        label(left, y + 18 + index * 14, line, { fontSize: 12, fontWeight: 600, fill: palette.ink }),
      ),
      label(left, y + 47, cut(kind, LINE_CHARACTERS), { fontSize: 10, fill: palette.soft }),
      ...(post === null
        ? []
        : [label(left, y + 67, cut(post, LINE_CHARACTERS), { fontSize: 10.5, fill: palette.ink })]),
      label(left, y + 82, cut(holder, LINE_CHARACTERS), {
        fontSize: 10.5,
        fontWeight: vacant ? 600 : 400,
        fill: vacant ? palette.warning : palette.soft,
      }),
    ],
  };
}

function label(x: number, y: number, text: string, attributes: Shape['attributes']): Shape {
  return { tag: 'text', attributes: { x, y, ...attributes }, text };
}

/** Cut by words into so many lines at most; the last one says that it goes on. */
export function wrap(text: string, characters: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if ([...longer].length <= characters || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines.map((each) => cut(each, characters));
  return [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(' '), characters)];
}

export function cut(text: string, characters: number): string {
  const letters = [...text];
  return letters.length <= characters
    ? text
    : `${letters
        .slice(0, characters - 1)
        .join('')
        .trimEnd()}…`;
}

/** Room around the boxes, so that no stroke is cut. */
export function viewBoxOf({ width, height }: Layout): {
  readonly text: string;
  readonly width: number;
  readonly height: number;
} {
  const size = { width: Math.ceil(width + MARGIN), height: Math.ceil(height + 14) };
  return { ...size, text: `0 -7 ${size.width} ${size.height}` };
}
