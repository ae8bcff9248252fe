/**
 * DataTable — dense work table; each row becomes a card at phone width.
 *   caption        what the table lists (read aloud; shown unless hideCaption)
 *   columns        Column<Row>[]: key, header, cell(row), numeric?, sort? (name in the URL), rowHeader? (names the row), wide? (hidden under 1024 px)
 *   rows, rowKey(row), rowHref?(row): links the row's header cell
 *   url?           ListUrl, needed for sortable headers
 *   empty          shown instead of the table when there are no rows (an EmptyState)
 *   footer?        cells under the rows (totals), as one <tr>
 */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AppLink } from './app-link';
import { ColumnHeader } from './column-header';
import type { ListUrl } from './list-url';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  sort?: string;
  rowHeader?: boolean;
  wide?: boolean;
}

export interface DataTableProps<Row> {
  caption: ReactNode;
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowHref?: (row: Row) => string;
  url?: ListUrl;
  empty: ReactNode;
  footer?: ReactNode;
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, hideCaption, columns, rows, rowKey, rowHref, url, empty, footer } = props;
  const t = useTranslations('ui.table');
  if (rows.length === 0) return empty;
  return (
    <div
      className="overflow-x-auto max-sm:overflow-visible"
      role="group"
      tabIndex={0}
      aria-label={typeof caption === 'string' ? caption : t('region')}
    >
      <table role="table" className="w-full border-collapse text-dense max-sm:block">
        <caption className={hideCaption ? 'sr-only' : 'pb-2 text-left text-sm text-ink-soft max-sm:block'}>
          {caption}
        </caption>
        <thead role="rowgroup" className="max-sm:sr-only">
          <tr role="row" className="border-b-2 border-line-strong">
            {columns.map((column) => (
              <ColumnHeader key={column.key} column={column} url={url} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="max-sm:flex max-sm:flex-col max-sm:gap-3">
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              role="row"
              className="border-b border-line hover:bg-sunken max-sm:block max-sm:rounded-md max-sm:border max-sm:bg-surface max-sm:px-3.5 max-sm:py-2.5"
            >
              {columns.map((column) => (
                <Cell key={column.key} column={column} href={column.rowHeader ? rowHref?.(row) : undefined}>
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {footer && (
          <tfoot role="rowgroup" className="border-t-2 border-line-strong font-semibold">
            {footer}
          </tfoot>
        )}
      </table>
    </div>
  );
}

const CARD_LINE =
  'max-sm:flex max-sm:wrap-anywhere max-sm:justify-between max-sm:gap-4 max-sm:py-1 max-sm:text-right max-sm:before:shrink-0 max-sm:before:text-ink-soft max-sm:before:content-[attr(data-label)]';

interface CellProps {
  column: Pick<Column<never>, 'header' | 'numeric' | 'rowHeader' | 'wide'>;
  href: string | undefined;
  children: ReactNode;
}

function Cell({ column, href, children }: CellProps) {
  const padding = 'px-2.5 py-1.75 align-top first:pl-0 last:pr-0 max-sm:px-0';
  const wide = column.wide ? 'sm:max-lg:hidden' : '';
  if (column.rowHeader) {
    return (
      <th
        scope="row"
        role="rowheader"
        className={`text-left font-semibold max-sm:block max-sm:wrap-anywhere max-sm:pb-1.5 max-sm:text-base ${padding} ${wide}`}
      >
        {href ? <AppLink href={href}>{children}</AppLink> : children}
      </th>
    );
  }
  return (
    <td
      role="cell"
      data-label={column.header}
      className={`${padding} ${CARD_LINE} ${wide} ${column.numeric ? 'text-right' : ''}`}
    >
      {children}
    </td>
  );
}
