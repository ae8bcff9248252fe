import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { RequestForm } from '@/components/requests/request-form';
import { EmptyState } from '@/components/ui/empty-state';
import { listSeatsUnderWay } from '@/lib/domains/agreements/assignment/seats-under-way';
import { listRequestableSeats } from '@/lib/domains/positions/queries/requestable-seats';
import { addDays } from '@/lib/kernel/calendar-date';
import { today } from '@/lib/platform/clock';
import { ACCEPTED_MEDIA_TYPES } from '@/lib/platform/documents';
import { requireActor } from '@/lib/platform/session';
import { draftRequestAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('requests'))('new.title') };
}

/** HR begins a request; `?puesto=` comes from the entity's own page. */
export default async function NewRequestPage({ searchParams }: PageProps<'/solicitudes/nueva'>) {
  const actor = await requireActor('entity_hr');
  const [t, vacant, underWay, params] = await Promise.all([
    getTranslations('requests'),
    listRequestableSeats(actor),
    listSeatsUnderWay(actor.entityId),
    searchParams,
  ]);
  const seats = vacant.filter((seat) => !underWay.has(seat.id));
  const asked = typeof params.puesto === 'string' ? params.puesto : undefined;
  return (
    <>
      <PageHeader
        title={t('new.title')}
        subtitle={t('new.subtitle')}
        breadcrumbs={[{ label: t('list.title'), href: '/solicitudes' }]}
      />
      {seats.length === 0 ? (
        <EmptyState title={t('new.no_seats')}>{t('new.no_seats_why')}</EmptyState>
      ) : (
        <RequestForm
          action={draftRequestAction}
          draftKey={`${actor.userId}:solicitud:nueva`}
          accept={ACCEPTED_MEDIA_TYPES}
          minDate={addDays(today(), 1)}
          cancelHref="/solicitudes"
          seats={seats.map((seat) => ({ value: seat.id, label: `${seat.title} · ${seat.unit}` }))}
          {...(asked ? { seatId: asked } : {})}
        />
      )}
    </>
  );
}
