import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOX_WIDTH, GUTTER, layoutTree, type Layout, type TreeUnit } from './layout';

/** Boxes of different heights, told by their names. */
const heightOf = (id: string) => 60 + 17 * (id.charCodeAt(id.length - 1) % 6);
const layoutOf = (units: readonly TreeUnit[]) => layoutTree(units, heightOf);

const unit = (id: string, parentId: string | null, level: number): TreeUnit => ({ id, parentId, level });

/** Trees as the rules let them be: each under an earlier one of its level or above, or at the top. */
const trees = (maxLength: number) =>
  fc
    .array(fc.record({ above: fc.nat(), top: fc.nat({ max: 9 }), drop: fc.nat({ max: 2 }) }), {
      minLength: 1,
      maxLength,
    })
    .map((plans) => {
      const units: TreeUnit[] = [];
      for (const [index, { above, top, drop }] of plans.entries()) {
        const parent = top === 0 || index === 0 ? null : units[above % index];
        units.push(unit(`u${index}`, parent?.id ?? null, Math.min(4, (parent?.level ?? 1) + drop)));
      }
      return units;
    });

function overlaps({ boxes }: Layout): string[] {
  const found: string[] = [];
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      if (Math.abs(a.x - b.x) < BOX_WIDTH && a.y < b.y + b.height && b.y < a.y + a.height)
        found.push(`${a.id} ${b.id}`);
    }
  }
  return found;
}

/** Lines that go through the inside of a box. */
function crossings({ boxes, lines }: Layout): string[] {
  return lines.flatMap(({ to, points }) =>
    points.slice(1).flatMap(([x2, y2], index) => {
      const [x1, y1] = points[index] ?? [x2, y2];
      return boxes
        .filter(
          ({ x, y, height }) =>
            Math.max(x1, x2) > x + 1 &&
            Math.min(x1, x2) < x + BOX_WIDTH - 1 &&
            Math.max(y1, y2) > y + 1 &&
            Math.min(y1, y2) < y + height - 1,
        )
        .map(({ id }) => `${to} over ${id}`);
    }),
  );
}

describe('an organigram', () => {
  it('draws every unit once, without one over another nor a line through a box, within its size', () => {
    fc.assert(
      fc.property(trees(60), (units) => {
        const layout = layoutOf(units);
        expect(layout.boxes.map(({ id }) => id).toSorted()).toEqual(units.map(({ id }) => id).toSorted());
        expect(overlaps(layout)).toEqual([]);
        expect(crossings(layout)).toEqual([]);
        for (const { id, x, y, height } of layout.boxes) {
          expect(height).toBeGreaterThanOrEqual(heightOf(id));
          expect(x).toBeGreaterThanOrEqual(GUTTER);
          expect(x + BOX_WIDTH).toBeLessThanOrEqual(layout.width + 0.001);
          expect(y + height).toBeLessThanOrEqual(layout.height);
        }
        expect(layout.lines).toHaveLength(units.filter(({ parentId }) => parentId !== null).length);
      }),
    );
  });

  it('keeps each level under those before it', () => {
    fc.assert(
      fc.property(trees(40), (units) => {
        const { boxes, bands } = layoutOf(units);
        const levelOf = new Map(units.map(({ id, level }) => [id, level]));
        for (const { id, y, height } of boxes) {
          const band = bands.find(({ level }) => level === levelOf.get(id));
          expect(y).toBeGreaterThanOrEqual(band?.y ?? Infinity);
          expect(y + height).toBeLessThanOrEqual((band?.y ?? 0) + (band?.height ?? 0));
        }
        for (const [index, band] of bands.entries())
          expect(band.y).toBeGreaterThanOrEqual((bands[index - 1]?.y ?? 0) + (bands[index - 1]?.height ?? 0));
      }),
    );
  });

  it('holds two hundred units', () => {
    const units = [
      unit('top', null, 1),
      ...Array.from({ length: 19 }, (_, office) => unit(`o${office}`, 'top', 2)),
      ...Array.from({ length: 180 }, (_, each) => unit(`u${each}`, `o${each % 19}`, 3)),
    ];
    const layout = layoutOf(units);
    expect(overlaps(layout)).toEqual([]);
    expect(layout.boxes).toHaveLength(200);
  });

  it('stands many small offices one under another', () => {
    const { boxes } = layoutOf([unit('o', null, 2), ...['a', 'b', 'c'].map((id) => unit(id, 'o', 3))]);
    expect(new Set(boxes.filter(({ id }) => id !== 'o').map(({ x }) => x)).size).toBe(1);
  });

  it('makes boxes side by side equally tall', () => {
    const { boxes } = layoutOf([unit('o', null, 1), ...['a', 'b', 'c'].map((id) => unit(id, 'o', 2))]);
    const beside = boxes.filter(({ id }) => id !== 'o').map(({ height }) => height);
    expect(new Set(beside)).toEqual(new Set([Math.max(...['a', 'b', 'c'].map(heightOf))]));
  });

  it('draws what a circle holds, and the orphans, at the top', () => {
    const layout = layoutOf([unit('a', 'b', 2), unit('b', 'a', 2), unit('c', 'elsewhere', 3)]);
    expect(layout.boxes).toHaveLength(3);
    expect(overlaps(layout)).toEqual([]);
  });

  it('of nothing is nothing', () => {
    expect(layoutOf([]).boxes).toEqual([]);
  });
});
