/**
 * Where each box of an organigram goes. Rows follow the organisational level, and within a level who is under whom; each
 * branch has columns of its own, and many small units of one branch stand one under another. Boxes side by side are as
 * tall as the tallest. Coordinates in pixels.
 */

export interface TreeUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly level: number;
}

export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface Line {
  readonly from: string;
  readonly to: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Layout {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  /** Where each level begins and how tall it is. */
  readonly bands: readonly { readonly level: number; readonly y: number; readonly height: number }[];
  readonly width: number;
  readonly height: number;
}

export const BOX_WIDTH = 188;
/** Room at the left for the names of the levels. */
export const GUTTER = 64;
const GAP_X = 16;
const GAP_Y = 30;
/** Room at the left of those that stand one under another, for their line. */
const INDENT = 16;
/** From this level on, units without others under them stand one under another. */
const STACKED_FROM = 3;
const TALLEST_STACK = 6;
const WIDEST_ROW = 10;

type Node = TreeUnit & {
  readonly children: Node[];
  /** Level as it is drawn, and how many of that level are above it in its branch. */
  row: readonly [level: number, depth: number];
  /** How many of its row stand above it in its stack. */
  place: number;
  /** What its words need. */
  readonly height: number;
};

type Slot =
  | { readonly kind: 'branch'; readonly node: Node; readonly width: number }
  | { readonly kind: 'stack'; readonly nodes: readonly Node[]; readonly width: number };

/** `heightOf` says how tall the box of each unit must be. */
export function layoutTree(units: readonly TreeUnit[], heightOf: (id: string) => number): Layout {
  const roots = treeOf(units, heightOf);
  const boxes: Box[] = [];
  const x = new Map<string, number>();
  let right = GUTTER;
  for (const slot of slotsOf(roots)) right = placeSlot(slot, right, x) + GAP_X;
  const nodes = flatten(roots);
  const tops = rowTops(nodes);
  for (const node of nodes) boxes.push({ id: node.id, x: x.get(node.id) ?? 0, ...slotAt(node, tops) });
  const at = new Map(boxes.map((box) => [box.id, box]));
  const lines = nodes.flatMap((node) => slotsOf(node.children).flatMap((slot) => linesTo(slot, node, at)));
  return {
    boxes,
    lines,
    bands: bandsOf(tops),
    width: Math.max(right - GAP_X, GUTTER + BOX_WIDTH),
    height: tops.bottom,
  };
}

/** The units as trees. One whose parent is not among them, or that only a circle holds, is at the top. */
function treeOf(units: readonly TreeUnit[], heightOf: (id: string) => number): Node[] {
  const nodes = new Map<string, Node>(
    units.map((unit) => [
      unit.id,
      { ...unit, children: [], row: [unit.level, 0], place: 0, height: heightOf(unit.id) },
    ]),
  );
  const roots: Node[] = [];
  for (const node of nodes.values()) {
    const parent = node.parentId === null ? undefined : nodes.get(node.parentId);
    if (parent && !isUnder(parent, node, nodes)) parent.children.push(node);
    else roots.push(node);
  }
  for (const root of roots) settleRows(root, null);
  return roots;
}

function isUnder(start: Node, node: Node, nodes: ReadonlyMap<string, Node>): boolean {
  const seen = new Set<string>();
  for (let at: Node | undefined = start; at && !seen.has(at.id); at = nodes.get(at.parentId ?? '')) {
    if (at.id === node.id) return true;
    seen.add(at.id);
  }
  return false;
}

function settleRows(node: Node, above: Node | null): void {
  const level = Math.max(node.level, above?.row[0] ?? node.level);
  node.row = [level, above && above.row[0] === level ? above.row[1] + 1 : 0];
  for (const child of node.children) settleRows(child, node);
}

function flatten(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

/** Branches first; then those without others under them, in stacks. */
function slotsOf(siblings: readonly Node[]): Slot[] {
  const branches = siblings.filter(({ children }) => children.length > 0);
  const leaves = siblings.filter(({ children }) => children.length === 0);
  const tall = leaves.some(({ level }) => level >= STACKED_FROM)
    ? TALLEST_STACK
    : Math.ceil(leaves.length / WIDEST_ROW);
  const stacks: Slot[] = [];
  for (let first = 0; first < leaves.length; first += tall) {
    const nodes = leaves.slice(first, first + tall);
    stackUp(nodes);
    stacks.push({ kind: 'stack', nodes, width: BOX_WIDTH + (nodes.length > 1 ? INDENT : 0) });
  }
  return [...branches.map((node): Slot => ({ kind: 'branch', node, width: widthOf(node) })), ...stacks];
}

function stackUp(nodes: readonly Node[]): void {
  const taken = new Map<string, number>();
  for (const node of nodes) {
    const row = rowKey(node.row);
    node.place = taken.get(row) ?? 0;
    taken.set(row, node.place + 1);
  }
}

function widthOf(node: Node): number {
  return Math.max(BOX_WIDTH, widthOfSlots(slotsOf(node.children)));
}

function widthOfSlots(slots: readonly Slot[]): number {
  return slots.reduce((total, { width }) => total + width + GAP_X, 0) - (slots.length > 0 ? GAP_X : 0);
}

/** Answers where the slot ends. */
function placeSlot(slot: Slot, left: number, x: Map<string, number>): number {
  if (slot.kind === 'stack') {
    const indent = slot.nodes.length > 1 ? INDENT : 0;
    for (const { id } of slot.nodes) x.set(id, left + indent);
    return left + slot.width;
  }
  const slots = slotsOf(slot.node.children);
  let at = left + (slot.width - widthOfSlots(slots)) / 2;
  for (const under of slots) at = placeSlot(under, at, x) + GAP_X;
  x.set(slot.node.id, left + (slot.width - BOX_WIDTH) / 2);
  return left + slot.width;
}

const rowKey = ([level, depth]: Node['row']) => `${level}.${depth}`;

type Place = { readonly y: number; readonly height: number };

type Tops = {
  /** By row, its places from the top down. */
  readonly rows: ReadonlyMap<string, readonly Place[]>;
  readonly order: readonly Node['row'][];
  readonly bottom: number;
};

/** Where each row begins: as tall as the tallest stack in it, each place as tall as the tallest box that stands there. */
function rowTops(nodes: readonly Node[]): Tops {
  const heights = new Map<string, { row: Node['row']; places: number[] }>();
  for (const { row, place, height } of nodes) {
    const { places } = heights.get(rowKey(row)) ?? { places: [] };
    places[place] = Math.max(places[place] ?? 0, height);
    heights.set(rowKey(row), { row, places });
  }
  const order = [...heights.values()].sort((a, b) => a.row[0] - b.row[0] || a.row[1] - b.row[1]);
  let bottom = 0;
  const rows = new Map(
    order.map(({ row, places }) => [
      rowKey(row),
      places.map((height) => {
        const y = bottom;
        bottom += height + GAP_Y;
        return { y, height };
      }),
    ]),
  );
  return { rows, order: order.map(({ row }) => row), bottom: Math.max(0, bottom - GAP_Y) };
}

function slotAt({ row, place }: Node, { rows }: Tops): Place {
  return rows.get(rowKey(row))?.[place] ?? { y: 0, height: 0 };
}

function bandsOf({ rows, order, bottom }: Tops): Layout['bands'] {
  const levels = [...new Set(order.map(([level]) => level))];
  const starts = levels.map((level) =>
    Math.min(...order.filter(([of]) => of === level).map((row) => rows.get(rowKey(row))?.[0]?.y ?? 0)),
  );
  return levels.map((level, index) => {
    const y = starts[index] ?? 0;
    const next = starts[index + 1];
    return { level, y, height: (next === undefined ? bottom : next - GAP_Y) - y };
  });
}

/** From the foot of the one above to a bar under it and from there down, or along the left of a stack. */
function linesTo(slot: Slot, { id }: Node, at: ReadonlyMap<string, Box>): Line[] {
  const parent = at.get(id);
  if (!parent) return [];
  const from: [number, number] = [parent.x + BOX_WIDTH / 2, parent.y + parent.height];
  const bar = from[1] + GAP_Y / 2;
  return (slot.kind === 'branch' ? [slot.node] : slot.nodes).flatMap((node) => {
    const box = at.get(node.id);
    if (!box) return [];
    if (slot.kind === 'branch' || slot.nodes.length === 1) {
      const middle = box.x + BOX_WIDTH / 2;
      return [{ from: id, to: node.id, points: [from, [from[0], bar], [middle, bar], [middle, box.y]] }];
    }
    const side = box.x - INDENT / 2;
    const half = box.y + box.height / 2;
    return [{ from: id, to: node.id, points: [from, [from[0], bar], [side, bar], [side, half], [box.x, half]] }];
  });
}
