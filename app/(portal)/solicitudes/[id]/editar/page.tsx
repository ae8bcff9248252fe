import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { RequestForm } from '@/components/requests/request-form';
import { Alert } from '@/components/ui/alert';
import { getRequest } from '@/lib/domains/requests/queries/get-request';
import { requestLifecycle } from '@/lib/domains/requests/transitions';
import { addDays } from '@/lib/kernel/calendar-date';
import { canRun } from '@/lib/kernel/lifecycle';
import { today } from '@/lib/platform/clock';
import { ACCEPTED_MEDIA_TYPES } from '@/lib/platform/documents';
import { requireActor } from '@/lib/platform/session';
import { editRequestAction } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('requests'))('edit.title') };
}

export default async function EditRequestPage({ params }: PageProps<'/solicitudes/[id]/editar'>) {
  const actor = await requireActor('entity_hr');
  const { id } = await params;
  const [t, request] = await Promise.all([getTranslations('requests'), getRequest(actor, id, today())]);
  if (!request || !canRun(requestLifecycle, request.state, 'requests.edit-request')) notFound();
  return (
    <>
      <PageHeader
        title={t('edit.title')}
        subtitle={`${request.seat.title} · ${request.seat.unit.name}`}
        breadcrumbs={[
          { label: t('list.title'), href: '/solicitudes' },
          { label: request.code, href: `/solicitudes/${id}` },
        ]}
      />
      {request.state === 'RETURNED' && request.decisionReason && (
        <div className="mb-6">
          <Alert tone="warning" title={t('record.returned_because')}>
            {request.decisionReason}
          </Alert>
        </div>
      )}
      <RequestForm
        action={editRequestAction}
        draftKey={`${actor.userId}:solicitud:${id}`}
        accept={ACCEPTED_MEDIA_TYPES}
        minDate={addDays(today(), 1)}
        cancelHref={`/solicitudes/${id}`}
        request={request}
      />
    </>
  );
}
