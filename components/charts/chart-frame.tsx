/**
 * ChartFrame — figure around every chart: title, summary? (what it shows, in a sentence), children (the drawing),
 * table {columns, rows}: the same numbers. ChartTitles puts <title> and <desc> into the drawing's SVG.
 */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export interface ChartTable {
  columns: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

export interface ChartFrameProps {
  title: string;
  summary?: string;
  children: ReactNode;
  table?: ChartTable;
}

export function ChartFrame({ title, summary, children, table }: ChartFrameProps) {
  return (
    <figure className="min-w-0">
      <figcaption className="mb-3">
        <p className="font-semibold">{title}</p>
        {summary && <p className="text-sm text-ink-soft">{summary}</p>}
      </figcaption>
      {children}
      {table && <NumbersTable title={title} table={table} />}
    </figure>
  );
}

function NumbersTable({ title, table }: { title: string; table: ChartTable }) {
  const t = useTranslations('charts');
  return (
    <details className="mt-2 text-dense">
      <summary className="link w-fit">{t('numbers')}</summary>
      <table className="mt-2 border-collapse">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr className="border-b border-line-strong text-left text-2xs text-ink-soft">
            {table.columns.map((column, index) => (
              <th key={column} scope="col" className={`py-1 pr-6 font-semibold ${index > 0 ? 'text-right' : ''}`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key} className="border-b border-line">
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row" className="py-1 pr-6 text-left font-normal">
                    {cell}
                  </th>
                ) : (
                  <td key={index} className="py-1 pr-6 text-right">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

export function ChartTitles({ id, title, summary }: { id: string; title: string; summary?: string }) {
  return (
    <>
      <title id={`${id}-title`}>{title}</title>
      {summary && <desc id={`${id}-desc`}>{summary}</desc>}
    </>
  );
}

/** Attributes with which an SVG is read as one image. */
export function imageOf(id: string, summary: string | undefined) {
  return {
    role: 'img',
    'aria-labelledby': `${id}-title`,
    'aria-describedby': summary ? `${id}-desc` : undefined,
  } as const;
}
