import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextField } from '@/components/forms/text-fields';
import { ReasonField } from '@/components/forms/textarea-field';
import { PageHeader } from '@/components/layout/page-header';
import { DefinitionList } from '@/components/layout/section';
import { getAssignableRequest } from '@/lib/domains/agreements/assignment/assignable-request';
import { requireSession } from '@/lib/platform/session';
import { assignManagerAction } from './actions';

export async function generateMetadata() {
  return { title: (await getTranslations('agreements'))('assign.title') };
}

export default async function AssignPage({ params }: PageProps<'/solicitudes/[id]/asignar'>) {
  const { actor } = await requireSession('directorate');
  const request = (await getAssignableRequest((await params).id)) ?? notFound();
  const t = await getTranslations('agreements');
  return (
    <>
      <PageHeader
        title={t('assign.title')}
        subtitle={`${request.manager} · ${request.post}, ${request.entity}`}
        breadcrumbs={[{ label: request.code, href: `/solicitudes/${request.id}` }]}
      />
      <p className="mb-6 max-w-(--width-prose)">{t('assign.intro')}</p>
      <div className="mb-8 max-w-(--width-prose)">
        <DefinitionList
          items={[
            { term: t('record.manager'), value: `${request.manager} (${request.memberCode})` },
            { term: t('assign.rationale'), value: request.rationale },
            ...(request.preferenceReason ? [{ term: t('assign.preference'), value: request.preferenceReason }] : []),
          ]}
        />
      </div>
      <ActionForm
        action={assignManagerAction}
        hidden={{ requestId: request.id }}
        draftKey={`assign-${actor.userId}-${request.id}`}
        label={t('assign.title')}
      >
        <TextField name="reportNumber" label={t('assign.report_number')} required width="medium" />
        <ReasonField
          name="reportText"
          label={t('assign.report_text')}
          hint={t('assign.report_hint')}
          rows={10}
          maxLength={8000}
        />
        <FormActions>
          <ConfirmButton
            variant="primary"
            title={t('assign.confirm', { manager: request.manager })}
            body={t('assign.confirm_body')}
          >
            {t('assign.submit')}
          </ConfirmButton>
        </FormActions>
      </ActionForm>
    </>
  );
}
