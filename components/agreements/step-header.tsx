/** StepHeader — title, intro, assignment ({id, code, post, entity, manager}): the head of the page of one step. */
import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/layout/page-header';

export interface StepHeaderProps {
  title: string;
  intro: string;
  assignment: { id: string; code: string; post: string; entity: string; manager: string };
}

export function StepHeader({ title, intro, assignment }: StepHeaderProps) {
  const t = useTranslations('agreements.record');
  const { id, code, post, entity, manager } = assignment;
  return (
    <>
      <PageHeader
        title={title}
        subtitle={`${manager} · ${post}, ${entity}`}
        breadcrumbs={[
          { label: t('all'), href: '/asignaciones' },
          { label: code, href: `/asignaciones/${id}` },
        ]}
      />
      <p className="mb-6 max-w-(--width-prose)">{intro}</p>
    </>
  );
}
