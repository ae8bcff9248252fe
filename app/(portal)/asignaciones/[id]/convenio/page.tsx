import { getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import type { Route } from 'next';
import { AgreementForm } from '@/components/agreements/agreement-form';
import { limitsOf } from '@/components/agreements/frame-limits';
import { StepHeader } from '@/components/agreements/step-header';
import { writeAgreementAction } from '../actions';
import { assignmentOr404 } from '../assignment-or-404';

export async function generateMetadata() {
  return { title: (await getTranslations('agreements'))('write.title') };
}

export default async function NewAgreementPage({ params }: PageProps<'/asignaciones/[id]/convenio'>) {
  const { actor, assignment } = await assignmentOr404((await params).id);
  if (actor.role !== 'directorate' && actor.role !== 'monitoring_analyst') notFound();
  if (assignment.agreement) redirect(`/convenios/${assignment.agreement.id}` as Route);
  const t = await getTranslations('agreements.write');
  return (
    <>
      <StepHeader title={t('title')} intro={t('intro')} assignment={assignment} />
      <AgreementForm
        action={writeAgreementAction}
        hidden={{ assignmentId: assignment.id, version: '0' }}
        draftKey={`agreement-${actor.userId}-${assignment.id}`}
        functions={assignment.functions}
        limits={limitsOf(assignment.frame)}
      />
    </>
  );
}
