import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SmallActionForm } from '@/components/forms/small-action-form';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { InstantText } from '@/components/ui/value-text';
import { listFailedJobs, listQueues } from '@/lib/platform/administration/queries';
import { requireActor } from '@/lib/platform/session';
import { retryJobAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('platform'))('jobs.title') };
}

export default async function JobsPage() {
  await requireActor('administrator');
  const [t, queues, failed] = await Promise.all([getTranslations('platform.jobs'), listQueues(), listFailedJobs()]);
  const nameOf = (queue: string) => (t.has(`names.${queue}`) ? t(`names.${queue}`) : queue);
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <Section title={t('dead')} description={t('dead_hint')}>
        <DataTable
          caption={t('dead')}
          hideCaption
          rows={failed}
          rowKey={(job) => job.id}
          empty={<EmptyState title={t('no_dead')}>{t('no_dead_hint')}</EmptyState>}
          columns={[
            { key: 'job', header: t('job'), rowHeader: true, cell: (job) => nameOf(job.name) },
            { key: 'since', header: t('since'), cell: (job) => <InstantText at={job.createdAt} /> },
            { key: 'attempts', header: t('attempts'), numeric: true, cell: (job) => job.attempts },
            { key: 'cause', header: t('cause'), cell: (job) => job.cause },
            {
              key: 'retry',
              header: t('retry'),
              cell: (job) => (
                <SmallActionForm
                  action={retryJobAction}
                  hidden={{ queue: job.name, jobId: job.id }}
                  label={t('retry')}
                  size="small"
                />
              ),
            },
          ]}
        />
      </Section>
      <Section title={t('queues')}>
        <DataTable
          caption={t('queues')}
          hideCaption
          rows={queues}
          rowKey={(queue) => queue.name}
          empty={<EmptyState title={t('no_queues')}>{t('no_queues_hint')}</EmptyState>}
          columns={[
            { key: 'name', header: t('queue'), rowHeader: true, cell: (queue) => nameOf(queue.name) },
            { key: 'waiting', header: t('waiting'), numeric: true, cell: (queue) => queue.waiting },
            { key: 'active', header: t('active'), numeric: true, cell: (queue) => queue.active },
            { key: 'failed', header: t('failed'), numeric: true, cell: (queue) => queue.failed },
            { key: 'done', header: t('done'), numeric: true, cell: (queue) => queue.done },
          ]}
        />
      </Section>
    </>
  );
}
