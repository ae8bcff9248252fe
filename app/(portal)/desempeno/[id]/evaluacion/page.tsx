import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { DefinitionList } from '@/components/layout/section';
import { EvaluationContent } from '@/components/performance/evaluation-content';
import { getCycle } from '@/lib/domains/performance/cycle/queries';
import { formatDate } from '@/lib/kernel/format';
import { requireActor } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('performance.evaluation'))('act_title') };
}

/** The evaluation as an act: nothing but its content, ready for A4. */
export default async function EvaluationActPage({ params }: PageProps<'/desempeno/[id]/evaluacion'>) {
  const actor = await requireActor('manager', 'superior', 'monitoring_analyst', 'directorate');
  const { id } = await params;
  const cycle = await getCycle(actor, id);
  if (!cycle?.outcome.explanation) notFound();
  const [t, r, locale] = await Promise.all([
    getTranslations('performance.evaluation'),
    getTranslations('performance.record'),
    getLocale(),
  ]);
  const language = locale === 'en' ? 'en' : 'es';
  const { assignment } = cycle;
  const dates = { from: formatDate(cycle.startsOn, language), to: formatDate(cycle.endsOn, language) };
  return (
    <>
      <PageHeader
        title={t('act_title')}
        actions={<ButtonLink href={`/desempeno/${id}?vista=evaluacion`}>{t('back')}</ButtonLink>}
      />
      <div className="mb-8">
        <DefinitionList
          items={[
            { term: t('manager'), value: cycle.managerName },
            { term: t('post'), value: assignment.postTitle },
            { term: t('entity'), value: assignment.entityName },
            { term: t('period'), value: r('dates', dates) },
            { term: t('code'), value: `${assignment.code}-${cycle.year}` },
          ]}
        />
      </div>
      <EvaluationContent cycle={cycle} />
    </>
  );
}
