import { isValidElement, type ReactNode } from 'react';

/** What a node says, without what dresses it. */
export function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(textOf).join('');
  return isValidElement<{ children?: ReactNode }>(node) ? textOf(node.props.children) : '';
}

/** A field after the groups it is in, the outermost first; what bears the name of its group says it once. */
export function joinedNames(names: readonly string[]): string {
  return [...new Set(names)].filter((name) => name !== '').join(', ');
}
