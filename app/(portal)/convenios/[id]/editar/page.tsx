import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { AgreementForm } from '@/components/agreements/agreement-form';
import { limitsOf } from '@/components/agreements/frame-limits';
import { StepHeader } from '@/components/agreements/step-header';
import { writeAgreementAction } from '@/app/(portal)/asignaciones/[id]/actions';
import { agreementOr404 } from '../agreement-or-404';

export async function generateMetadata() {
  return { title: (await getTranslations('agreements'))('agreement.edit') };
}

export default async function EditAgreementPage({ params }: PageProps<'/convenios/[id]/editar'>) {
  const { actor, agreement } = await agreementOr404((await params).id);
  const writes = actor.role === 'directorate' || actor.role === 'monitoring_analyst';
  if (!writes || agreement.state !== 'DRAFT') notFound();
  const t = await getTranslations('agreements');
  return (
    <>
      <StepHeader
        title={t('agreement.edit')}
        intro={t('write.intro')}
        assignment={{ ...agreement, id: agreement.assignmentId }}
      />
      <AgreementForm
        action={writeAgreementAction}
        hidden={{ assignmentId: agreement.assignmentId, version: String(agreement.version) }}
        draftKey={`agreement-${actor.userId}-${agreement.assignmentId}-${agreement.version}`}
        content={agreement.content}
        functions={agreement.content.functions}
        limits={limitsOf(agreement.frame)}
      />
    </>
  );
}
