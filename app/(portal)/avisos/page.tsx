import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { SmallActionForm } from '@/components/forms/small-action-form';
import { PageHeader } from '@/components/layout/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { InstantText } from '@/components/ui/value-text';
import { messagePath } from '@/lib/kernel/case-view';
import { readableParams, type MessageParams } from '@/lib/kernel/message-params';
import { pageNumber } from '@/lib/kernel/page-number';
import { listNotices } from '@/lib/platform/inbox';
import { requireSession } from '@/lib/platform/session';
import { openNoticeAction, readAllNoticesAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('platform'))('inbox.title') };
}

export default async function NoticesPage({ searchParams }: PageProps<'/avisos'>) {
  const { actor } = await requireSession();
  const params = await searchParams;
  const page = pageNumber(params.pagina);
  const [t, locale, { rows, total, pageSize }] = await Promise.all([
    getTranslations(),
    getLocale(),
    listNotices(actor, page),
  ]);
  const unread = rows.some((row) => row.readAt === null);
  return (
    <>
      <PageHeader
        title={t('platform.inbox.title')}
        subtitle={t('platform.inbox.subtitle')}
        actions={
          unread && <SmallActionForm action={readAllNoticesAction} label={t('platform.inbox.read_all')} size="small" />
        }
      />
      {rows.length === 0 && <EmptyState title={t('platform.inbox.empty')}>{t('platform.inbox.empty_hint')}</EmptyState>}
      <ul className="divide-y divide-line">
        {rows.map((row) => {
          const { slice, key } = messagePath(row.kind);
          const say = (part: string) =>
            t(`${slice}.notifications.${key}.${part}`, readableParams(row.params as MessageParams, locale));
          return (
            <li key={row.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-4">
              <div className="min-w-0 max-w-(--width-prose)">
                <p className={row.readAt ? '' : 'font-semibold'}>{say('subject')}</p>
                <p className="text-sm text-ink-soft">{say('body')}</p>
                <p className="mt-1 text-2xs text-ink-soft">
                  <InstantText at={row.createdAt} /> ·{' '}
                  {row.readAt ? t('platform.inbox.read') : t('platform.inbox.unread')}
                </p>
              </div>
              <SmallActionForm
                action={openNoticeAction}
                hidden={{ noticeId: row.id }}
                label={t('platform.inbox.open')}
                size="small"
              />
            </li>
          );
        })}
      </ul>
      <Pagination url={{ path: '/avisos', params }} page={page} pageSize={pageSize} total={total} />
    </>
  );
}
