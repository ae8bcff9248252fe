import { useTranslations } from 'next-intl';
import { AppLink } from './app-link';
import { Icon, type IconName } from './icon';
import { SORT_PARAM, listHref, nextSort, sortDirection, type ListUrl, type SortDirection } from './list-url';

const ICONS: Record<SortDirection, IconName> = { ascending: 'up', descending: 'down', none: 'sort' };

interface Props {
  column: { header: string; numeric?: boolean; sort?: string; wide?: boolean };
  url: ListUrl | undefined;
}

/** A heading of a table; a link that sorts the list when the column can be sorted. */
export function ColumnHeader({ column, url }: Props) {
  const t = useTranslations('ui.table');
  const look = `px-2.5 py-2 align-bottom text-2xs font-semibold text-ink-soft first:pl-0 last:pr-0 ${column.numeric ? 'text-right' : 'text-left'} ${column.wide ? 'sm:max-lg:hidden' : ''}`;
  if (!column.sort || !url) {
    return (
      <th scope="col" role="columnheader" className={look}>
        {column.header}
      </th>
    );
  }

  const given = url.params[SORT_PARAM];
  const current = typeof given === 'string' ? given : given?.[0];
  const direction = sortDirection(current, column.sort);
  return (
    <th scope="col" role="columnheader" aria-sort={direction === 'none' ? undefined : direction} className={look}>
      <AppLink
        href={listHref(url, { [SORT_PARAM]: nextSort(current, column.sort) })}
        className="inline-flex items-center gap-1 text-ink underline decoration-line-strong decoration-dotted underline-offset-4 hover:decoration-solid"
      >
        {column.header}
        <Icon name={ICONS[direction]} className={direction === 'none' ? 'text-ink-faint' : 'text-accent'} />
        <span className="sr-only">
          {t(nextSort(current, column.sort).startsWith('-') ? 'sortDescending' : 'sortAscending')}
        </span>
      </AppLink>
    </th>
  );
}
