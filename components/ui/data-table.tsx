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
      <table role="table" className="work-table">
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
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
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

interface CellProps {
  column: Pick<Column<never>, 'header' | 'numeric' | 'rowHeader' | 'wide'>;
  href: string | undefined;
  children: ReactNode;
}

function Cell({ column, href, children }: CellProps) {
  const wide = column.wide ? 'sm:max-lg:hidden' : undefined;
  if (column.rowHeader) {
    return (
      <th scope="row" role="rowheader" className={wide}>
        {href ? <AppLink href={href}>{children}</AppLink> : children}
      </th>
    );
  }
  const look = [wide, column.numeric && 'text-right'].filter(Boolean).join(' ');
  return (
    <td role="cell" data-label={column.header} className={look || undefined}>
      {children}
    </td>
  );
}
