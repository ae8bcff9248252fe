import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { readList } from '../list.mjs';

export const dynamic = 'force-dynamic';

let tree;

/** The markup of the portal's own list page, rendered from the rows' queries and nothing else. */
export default async function Page() {
  await readList();
  tree ??= JSON.parse(readFileSync(process.env.FLOOR_TREE, 'utf8'));
  return tree.map(render);
}

function render(node, key) {
  if (typeof node === 'string') return node;
  const { tag, attributes, children } = node;
  return createElement(tag, { key, ...attributes }, children.length > 0 ? children.map(render) : undefined);
}
