import { boxHeight, drawBox, type BoxText } from './box';
import type { DrawnUnit } from './hierarchy';
import { layoutTree } from './layout';
import { label, type Palette, type Shape } from './shape';

export type Drawing = {
  /** From the back to the front. */
  readonly shapes: readonly Shape[];
  readonly viewBox: { readonly text: string; readonly width: number; readonly height: number };
};

const MARGIN = 10;
/** Room around the boxes, so that no stroke is cut. */
const EDGE = 7;

/** The organigram of units, each with what its box says. */
export function drawOrganigram(
  units: readonly DrawnUnit[],
  texts: ReadonlyMap<string, BoxText>,
  { levelName, palette }: { readonly levelName: (level: number) => string; readonly palette: Palette },
): Drawing {
  const { boxes, lines, bands, width, height } = layoutTree(units, (id) => {
    const text = texts.get(id);
    return text ? boxHeight(text) : 0;
  });
  const reporting = new Set(units.flatMap(({ id, link }) => (link === 'reports' ? [id] : [])));
  const size = { width: Math.ceil(width + MARGIN), height: Math.ceil(height + 2 * EDGE) };
  return {
    shapes: [
      ...bands.flatMap(({ level, y, height: tall }): Shape[] => [
        { tag: 'rect', attributes: { x: 0, y: y - 6, width: width + MARGIN, height: tall + 12, fill: palette.band } },
        label(MARGIN, y + 14, levelName(level), { fontSize: 11, fontWeight: 600, fill: palette.soft }),
      ]),
      ...lines.map(({ to, points }): Shape => ({
        tag: 'path',
        attributes: {
          d: points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(''),
          fill: 'none',
          stroke: palette.line,
          strokeWidth: 1.5,
          ...(reporting.has(to) ? { strokeDasharray: '5 4' } : {}),
        },
      })),
      ...boxes.flatMap((box) => {
        const text = texts.get(box.id);
        return text ? [drawBox(box, text, palette)] : [];
      }),
    ],
    viewBox: { ...size, text: `0 ${-EDGE} ${size.width} ${size.height}` },
  };
}
