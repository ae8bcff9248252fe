import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RecordHeader } from '@/components/layout/record-header';
import { Section, TwoColumn } from '@/components/layout/section';
import { RecordTimeline } from '@/components/record/record-timeline';
import { turnOf } from '@/components/record/task-messages';
import { ProposalTable } from '@/components/requests/proposal-table';
import { RequestContentView } from '@/components/requests/request-content';
import { REQUEST_TONES } from '@/components/requests/state-tones';
import { getRequest } from '@/lib/domains/requests/queries/get-request';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { getTimeline } from '@/lib/platform/timeline';
import { getOpenTasks } from '@/lib/platform/worklist';
import { missingOf } from './missing';
import { RequestActions } from './request-actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('requests'))('record.kind') };
}

export default async function RequestPage({ params }: PageProps<'/solicitudes/[id]'>) {
  const actor = await requireActor('entity_hr', 'entity_head', 'monitoring_analyst', 'directorate');
  const { id } = await params;
  const request = await getRequest(actor, id, today());
  if (!request) notFound();
  const offered = request.proposals.find((proposal) => proposal.state === 'PREFERRED');
  const [t, tasks, answers, timeline] = await Promise.all([
    getTranslations('requests'),
    getOpenTasks(actor, id),
    offered ? getOpenTasks(actor, offered.id) : [],
    getTimeline(actor, id),
  ]);
  const missing = await missingOf(request, today());
  return (
    <>
      <RecordHeader
        kind={t('record.kind')}
        title={request.seat.title}
        subtitle={`${request.code} · ${request.entity.name}`}
        breadcrumbs={[{ label: t('list.title'), href: '/solicitudes' }]}
        state={{ label: t(`states.request_${request.state}`), tone: REQUEST_TONES[request.state] }}
        {...await turnOf([...tasks, ...answers])}
        {...(missing ? { missing } : {})}
      />
      <TwoColumn
        main={
          <>
            <RequestActions actor={actor} request={request} />
            {request.proposals.length > 0 && (
              <Section title={t('proposals.title')} description={t('proposals.description')}>
                <ProposalTable proposals={request.proposals} />
              </Section>
            )}
            <RequestContentView request={request} />
          </>
        }
        aside={
          <Section title={t('record.timeline')}>
            <RecordTimeline rows={timeline} />
          </Section>
        }
      />
    </>
  );
}
