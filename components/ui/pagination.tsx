/**
 * Pagination        url (ListUrl), page (from 1), pageSize, total: numbered pages in `?pagina=`
 * KeysetPagination  url, shown (rows on this page), total, next? and previous? (cursors, in `?despues=` and `?antes=`)
 * A page beyond the last one leads to the last one, when all are counted.
 * Both take label?, to tell apart two lists of one page.
 * A total above 10 000 is told as "más de 10 000"; ask the database for no more than 10 001.
 */
import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatNumber } from '@/lib/kernel/format';
import { COUNTED_UP_TO, lastPage } from '@/lib/kernel/page-number';
import { AppLink } from './app-link';
import { Icon } from './icon';
import { AFTER_PARAM, BEFORE_PARAM, PAGE_PARAM, listHref, type ListUrl } from './list-url';
import { useReaderLocale } from './locale';

function useTotal(total: number): string {
  const t = useTranslations('ui.pagination');
  const locale = useReaderLocale();
  const figure = formatNumber(Math.min(total, COUNTED_UP_TO), locale);
  return total > COUNTED_UP_TO ? t('moreThan', { figure }) : figure;
}

export function Pagination(props: { url: ListUrl; page: number; pageSize: number; total: number; label?: string }) {
  const { url, page, pageSize, total, label } = props;
  const t = useTranslations('ui.pagination');
  const locale = useReaderLocale();
  const figure = useTotal(total);
  if (total === 0) return null;
  const href = (number: number) => listHref(url, { [PAGE_PARAM]: number === 1 ? null : String(number) });
  const last = lastPage(total, pageSize);
  const counted = total <= COUNTED_UP_TO;
  if (page > last && counted) redirect(href(last) as Route);
  const from = formatNumber((page - 1) * pageSize + 1, locale);
  const to = formatNumber(counted ? Math.min(page * pageSize, total) : page * pageSize, locale);
  return (
    <Bar
      label={label ?? t('label')}
      count={t('range', { from, to, total: figure })}
      previous={page > 1 ? href(page - 1) : undefined}
      next={page < last ? href(page + 1) : undefined}
    />
  );
}

export function KeysetPagination(props: {
  url: ListUrl;
  shown: number;
  total: number;
  next?: string;
  previous?: string;
  label?: string;
}) {
  const { url, shown, total, next, previous, label } = props;
  const t = useTranslations('ui.pagination');
  const locale = useReaderLocale();
  const figure = useTotal(total);
  if (total === 0) return null;
  return (
    <Bar
      label={label ?? t('label')}
      count={t('shown', { shown: formatNumber(shown, locale), total: figure })}
      previous={previous && listHref(url, { [BEFORE_PARAM]: previous })}
      next={next && listHref(url, { [AFTER_PARAM]: next })}
    />
  );
}

function Bar(props: { label: string; count: ReactNode; previous: string | undefined; next: string | undefined }) {
  const t = useTranslations('ui.pagination');
  const step =
    'inline-flex min-h-9 items-center gap-1.5 rounded-md border border-line-strong px-3 font-semibold hover:bg-sunken';
  return (
    <nav aria-label={props.label} className="flex flex-wrap items-center justify-between gap-3 pt-3 text-sm">
      <p className="figures text-ink-soft">{props.count}</p>
      <div className="flex gap-2">
        {props.previous && (
          <AppLink href={props.previous} className={step}>
            <Icon name="chevron" className="rotate-180" /> {t('previous')}
          </AppLink>
        )}
        {props.next && (
          <AppLink href={props.next} className={step}>
            {t('next')} <Icon name="chevron" />
          </AppLink>
        )}
      </div>
    </nav>
  );
}
