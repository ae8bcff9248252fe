/**
 * Organigram — the units of an entity as boxes by level, drawn on the server. For the eyes: the list beside it says the
 * same to a screen reader and on a phone.
 *   units (as `drawnUnits` answers), texts (by unit), title, summary
 */
import { useTranslations } from 'next-intl';
import { createElement, useId, type ReactNode } from 'react';
import { ChartTitles, imageOf } from '@/components/charts/chart-frame';
import type { BoxText } from './box';
import { drawOrganigram } from './drawing';
import type { DrawnUnit } from './hierarchy';
import { PAGE_PALETTE, type Shape } from './shape';

const LEAST_SCALE = 0.75;

export interface OrganigramProps {
  units: readonly DrawnUnit[];
  texts: ReadonlyMap<string, BoxText>;
  title: string;
  summary: string;
}

export function Organigram({ units, texts, title, summary }: OrganigramProps) {
  const t = useTranslations('structure');
  const id = useId();
  const { shapes, viewBox } = drawOrganigram(units, texts, {
    levelName: (level) => t('level', { level }),
    palette: PAGE_PALETTE,
  });
  return (
    <figure data-organigram className="hidden sm:block print:block">
      <p aria-hidden className="mb-2 hidden font-semibold print:block">
        {title}
      </p>
      <div
        role="group"
        aria-label={title}
        tabIndex={0}
        className="overflow-x-auto rounded-md border border-line print:overflow-visible print:border-0"
      >
        <svg
          viewBox={viewBox.text}
          // Shrinks to fit, as long as it can be read; then it scrolls.
          style={{ width: '100%', minWidth: viewBox.width * LEAST_SCALE, maxWidth: viewBox.width }}
          className="mx-auto block font-sans"
          {...imageOf(id, summary)}
        >
          <ChartTitles id={id} title={title} summary={summary} />
          {shapes.map(elementOf)}
        </svg>
      </div>
      <figcaption className="mt-2 text-2xs text-ink-soft">{t('legend')}</figcaption>
    </figure>
  );
}

function elementOf({ tag, attributes, text, title, children = [] }: Shape, key: number): ReactNode {
  return createElement(
    tag,
    { key, ...attributes },
    ...(title === undefined ? [] : [createElement('title', { key: 'title' }, title)]),
    ...(text === undefined ? [] : [text]),
    ...children.map(elementOf),
  );
}
