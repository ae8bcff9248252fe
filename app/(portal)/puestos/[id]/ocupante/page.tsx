import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { Section, TwoColumn } from '@/components/layout/section';
import { HolderForm } from '@/components/positions/holder-form';
import { TrustQuotas } from '@/components/positions/trust-quotas';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { getVacancy } from '@/lib/domains/positions/holding/queries';
import { formatDate } from '@/lib/kernel/format';
import { today } from '@/lib/platform/clock';
import { ACCEPTED_MEDIA_TYPES } from '@/lib/platform/documents';
import { requireSession } from '@/lib/platform/session';
import { recordHolderAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('holders'))('record.title') };
}

/** HR records who takes a vacant post, seeing the caps that an appointment by trust would have to keep within. */
export default async function RecordHolderPage({ params }: PageProps<'/puestos/[id]/ocupante'>) {
  const { actor } = await requireSession('entity_hr');
  const vacancy = await getVacancy(actor, (await params).id, today());
  if (!vacancy) notFound();
  const { seat, profile, modalities, bound, quotas, commissionUntil } = vacancy;
  const [t, locale] = await Promise.all([getTranslations('holders'), getLocale()]);
  return (
    <>
      <PageHeader
        title={t('record.title')}
        subtitle={`${seat.title} · ${seat.unit.name}`}
        breadcrumbs={[{ label: seat.title, href: `/puestos/${seat.id}` }]}
      />
      {seat.awaited && (
        <div className="mb-8">
          <Alert tone="warning" title={t(seat.awaited.by === 'request' ? 'record.requested' : 'record.assigned')}>
            {t('record.assigned_why')}
          </Alert>
        </div>
      )}
      <TwoColumn
        main={
          <HolderForm
            action={recordHolderAction}
            seatId={seat.id}
            draftKey={`ocupante:${actor.userId}:${seat.id}`}
            modalities={modalities}
            commissionUntil={commissionUntil && formatDate(commissionUntil, locale === 'en' ? 'en' : 'es')}
            profile={profile}
            accept={ACCEPTED_MEDIA_TYPES}
            today={today()}
          />
        }
        aside={
          modalities.includes('trust') && (
            <Section title={t('record.caps')} description={t(bound ? 'record.caps_bind' : 'record.caps_inform')}>
              <TrustQuotas quotas={quotas} />
              <p className="mt-3 text-sm">
                <AppLink href={`/entidades/${seat.entityId}#confianza`}>{t('record.caps_more')}</AppLink>
              </p>
            </Section>
          )
        }
      />
    </>
  );
}
