/**
 * HeatGrid — a portfolio at a glance: title, summary?, rowLabel (heading of the rows), columns ({key, label}[]),
 *   rows ({key, label, href?, cells: Record<columnKey, {tone, text, href?}>}[]). Each cell says its state in words as well as colour.
 */
import { AppLink } from '@/components/ui/app-link';
import { Icon } from '@/components/ui/icon';
import { TONE_ICON, TONE_SOFT, type Tone } from '@/components/ui/tone';
import { ChartFrame } from './chart-frame';

export interface HeatGridProps {
  title: string;
  summary?: string;
  rowLabel: string;
  columns: readonly { key: string; label: string }[];
  rows: readonly {
    key: string;
    label: string;
    href?: string;
    cells: Readonly<Record<string, { tone: Tone; text: string; href?: string }>>;
  }[];
}

export function HeatGrid({ title, summary, rowLabel, columns, rows }: HeatGridProps) {
  return (
    <ChartFrame title={title} summary={summary}>
      <div className="overflow-x-auto" role="group" tabIndex={0} aria-label={title}>
        <table className="w-full border-separate border-spacing-[3px] text-dense">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr className="text-left text-2xs text-ink-soft">
              <th scope="col" className="pr-3 pb-1 font-semibold">
                {rowLabel}
              </th>
              {columns.map((column) => (
                <th key={column.key} scope="col" className="px-2 pb-1 font-semibold">
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" className="min-w-36 pr-3 text-left font-normal">
                  {row.href ? <AppLink href={row.href}>{row.label}</AppLink> : row.label}
                </th>
                {columns.map((column) => {
                  const cell = row.cells[column.key];
                  if (!cell) return <td key={column.key} className="rounded-sm bg-sunken" />;
                  return (
                    <td key={column.key} className={`rounded-sm px-2 py-1.5 ${TONE_SOFT[cell.tone]}`}>
                      <span className="flex items-center gap-1.5 whitespace-nowrap">
                        <Icon name={TONE_ICON[cell.tone]} />
                        {cell.href ? (
                          <AppLink href={cell.href} className="underline underline-offset-2 hover:decoration-2">
                            {cell.text}
                          </AppLink>
                        ) : (
                          cell.text
                        )}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ChartFrame>
  );
}
