import type { Shape } from './shape';

/** A drawing as a file of its own: XML with every text escaped. */
export function svgFile(
  shapes: readonly Shape[],
  {
    title,
    description,
    viewBox,
  }: {
    readonly title: string;
    readonly description: string;
    readonly viewBox: { readonly text: string; readonly width: number; readonly height: number };
  },
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox.text}" width="${viewBox.width}" height="${viewBox.height}" role="img" font-family="'Public Sans', Arial, Helvetica, sans-serif">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    ...shapes.map(elementOf),
    '</svg>',
    '',
  ].join('\n');
}

function elementOf({ tag, attributes, text, title, children = [] }: Shape): string {
  const named = Object.entries(attributes).map(([name, value]) => ` ${xmlName(name)}="${escaped(String(value))}"`);
  const inside = [
    ...(title === undefined ? [] : [`<title>${escaped(title)}</title>`]),
    ...(text === undefined ? [] : [escaped(text)]),
    ...children.map(elementOf),
  ];
  return `<${tag}${named.join('')}>${inside.join('')}</${tag}>`;
}

/** `strokeWidth` is `stroke-width` outside of React. */
const xmlName = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML cannot hold at all are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');
}
