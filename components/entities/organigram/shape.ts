/** An element of an SVG: attributes are named as React names them. */
export interface Shape {
  readonly tag: 'rect' | 'text' | 'path' | 'g';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  /** What the whole says, in one piece. */
  readonly title?: string;
  readonly children?: readonly Shape[];
}

export function label(x: number, y: number, text: string, attributes: Shape['attributes']): Shape {
  return { tag: 'text', attributes: { x, y, ...attributes }, text };
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
