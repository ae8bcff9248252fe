import { BOX_WIDTH, type Box } from './layout';
import { label, type Palette, type Shape } from './shape';
import { linesOf } from './text-lines';

/** What the box of a unit says. */
export interface BoxText {
  readonly name: string;
  readonly kind: string;
  /** The post that heads it, or that none does. */
  readonly post: string;
  /** Who holds that post; null for a unit that no post heads. */
  readonly holder: string | null;
  readonly vacant: boolean;
  /** That it has other posts; null when it has none. */
  readonly others: string | null;
}

type Paragraph = {
  readonly text: string | null;
  readonly size: number;
  readonly weight: number;
  readonly colour: keyof Palette;
  /** Room above it. */
  readonly above: number;
};

const PADDING = 10;
const LEADING = 1.22;
/** The estimate of the width of a text is not exact: what it may miss stays inside. */
const TEXT_WIDTH = BOX_WIDTH - 2 * PADDING - 10;

function paragraphsOf({ name, kind, post, holder, vacant, others }: BoxText): Paragraph[] {
  return [
    { text: name, size: 12, weight: 600, colour: 'ink', above: 0 },
    { text: kind, size: 10, weight: 400, colour: 'soft', above: 2 },
    { text: post, size: 10.5, weight: 400, colour: 'ink', above: 7 },
    { text: holder, size: 10.5, weight: vacant ? 600 : 400, colour: vacant ? 'warning' : 'soft', above: 2 },
    { text: others, size: 10, weight: 400, colour: 'soft', above: 2 },
  ];
}

/** The lines of a box with where each stands under its top, and how tall all are. */
function settle(text: BoxText) {
  let bottom = PADDING - 3;
  const lines = paragraphsOf(text).flatMap(({ text: said, above, ...style }) => {
    const own = said === null ? [] : linesOf(said, { width: TEXT_WIDTH, size: style.size });
    if (own.length > 0) bottom += above;
    return own.map((line) => {
      bottom += style.size * LEADING;
      return { line, style, baseline: bottom - style.size * (LEADING - 1) };
    });
  });
  return { lines, height: Math.ceil(bottom + PADDING - 1) };
}

/** As tall as all its words need. */
export function boxHeight(text: BoxText): number {
  return settle(text).height;
}

export function drawBox({ x, y, height }: Box, text: BoxText, palette: Palette): Shape {
  const { name, kind, post, holder, others } = text;
  return {
    tag: 'g',
    attributes: {},
    title: [name, kind, post, holder, others].filter((part) => part !== null).join(' · '),
    children: [
      {
        tag: 'rect',
        attributes: { x, y, width: BOX_WIDTH, height, rx: 5, fill: palette.surface, stroke: palette.line },
      },
      ...settle(text).lines.map(({ line, style: { size, weight, colour }, baseline }) =>
        label(x + PADDING, y + baseline, line, { fontSize: size, fontWeight: weight, fill: palette[colour] }),
      ),
    ],
  };
}
