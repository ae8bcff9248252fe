const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)")?/g;
// What React sets on its own kind of property.
const RENAMED = new Map([
  ['value', 'defaultValue'],
  ['checked', 'defaultChecked'],
  ['class', 'className'],
  ['for', 'htmlFor'],
]);

/** @typedef {string | { tag: string, attributes: Record<string, unknown>, children: Node[] }} Node */

/**
 * The body of a page that React wrote, as a tree to be rendered again; scripts are left out.
 * @param {string} html
 * @returns {Node[]}
 */
export function treeOf(html) {
  const body = (/<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '').replace(
    /<script[\s\S]*?<\/script>|<template[\s\S]*?<\/template>/g,
    '',
  );
  /** @type {{ tag: string, attributes: Record<string, unknown>, children: Node[] }} */
  const root = { tag: 'body', attributes: {}, children: [] };
  const open = [root];
  for (const [whole, closing, tag, attributes = '', selfClosing] of body.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (whole.startsWith('<!--')) continue;
    if (tag === undefined) parent.children.push(unescape(whole));
    else if (closing) open.pop();
    else {
      const node = { tag, attributes: attributesOf(attributes), children: [] };
      parent.children.push(node);
      if (!selfClosing && !VOID.has(tag.toLowerCase())) open.push(node);
    }
  }
  return root.children;
}

/** @param {string} text */
function attributesOf(text) {
  /** @type {Record<string, unknown>} */
  const attributes = {};
  for (const [, name = '', value] of text.matchAll(ATTRIBUTE)) {
    attributes[RENAMED.get(name) ?? name] =
      name === 'style' ? styleOf(value ?? '') : value === undefined || value === '' ? true : unescape(value);
  }
  return attributes;
}

/** @param {string} text */
function styleOf(text) {
  const pairs = unescape(text)
    .split(';')
    .filter(Boolean)
    .map((rule) => rule.split(/:(.*)/).map((part) => part.trim()));
  return Object.fromEntries(
    pairs.map(([name = '', value = '']) => [name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), value]),
  );
}

/** @param {string} text */
function unescape(text) {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
