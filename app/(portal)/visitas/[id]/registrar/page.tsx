import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { RecordVisitForm } from '@/components/monitoring/record-visit-form';
import { mayFollow } from '@/lib/domains/monitoring/policy';
import { getVisit } from '@/lib/domains/monitoring/visit/queries';
import { FORM_ROWS } from '@/lib/domains/monitoring/visit/schema';
import { today } from '@/lib/platform/clock';
import { requireSession } from '@/lib/platform/session';
import { recordVisitAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('monitoring'))('record.title') };
}

export default async function RecordVisitPage({ params }: PageProps<'/visitas/[id]/registrar'>) {
  const { actor } = await requireSession('monitoring_analyst');
  const { id } = await params;
  const visit = await getVisit(actor, id);
  if (!visit || visit.state !== 'PLANNED' || !mayFollow(actor, visit.assignment)) notFound();
  const t = await getTranslations('monitoring');
  const { assignment } = visit;
  return (
    <>
      <PageHeader
        title={t('record.title')}
        subtitle={`${assignment.post}, ${assignment.entityName} · ${assignment.managerName}`}
        breadcrumbs={[
          { href: '/visitas', label: t('visits.title') },
          { href: `/visitas/${id}`, label: visit.code },
        ]}
      />
      <RecordVisitForm
        action={recordVisitAction}
        visit={visit}
        goals={assignment.goals}
        hasSuperior={assignment.superiorId !== null}
        today={today()}
        rows={FORM_ROWS}
        draftKey={`visita:${actor.userId}:${id}`}
      />
    </>
  );
}
