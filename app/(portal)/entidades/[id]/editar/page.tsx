import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EntityNumberFields } from '@/components/entities/entity-fields';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SubmitButton } from '@/components/forms/submit-button';
import { MoneyField, NumberField } from '@/components/forms/text-fields';
import { PageHeader } from '@/components/layout/page-header';
import { getEntity } from '@/lib/domains/entities/get-entity';
import { decimal, decimalText } from '@/lib/kernel/decimal';
import { requireSession } from '@/lib/platform/session';
import { editEntityAction } from './actions';
import { SaidByServir } from './said-by-servir';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('structure'))('entity.edit') };
}

/** HR keeps the data of its entity; SERVIR says what it is, and since when the Act binds it. */
export default async function EditEntityPage({ params }: PageProps<'/entidades/[id]/editar'>) {
  const { actor } = await requireSession('entity_hr', 'directorate');
  const { id } = await params;
  const entity = await getEntity(actor, id);
  if (!entity) notFound();
  const [t, e] = await Promise.all([getTranslations('structure.entity'), getTranslations('entities')]);
  const header = (
    <PageHeader
      title={t('edit')}
      subtitle={t(actor.role === 'entity_hr' ? 'edit_hint' : 'classify_hint')}
      breadcrumbs={[{ label: entity.name, href: `/entidades/${id}` }]}
    />
  );
  if (actor.role !== 'entity_hr') {
    return (
      <>
        {header}
        <SaidByServir entity={entity} />
      </>
    );
  }
  return (
    <>
      {header}
      <ActionForm
        action={editEntityAction}
        hidden={{ id, version: String(entity.version) }}
        warnUnsaved
        label={t('edit')}
      >
        <EntityNumberFields ruc={entity.ruc} ubigeo={entity.ubigeo} />
        <MoneyField
          name="openingBudget"
          label={e('fields.openingBudget')}
          hint={t('budget_hint')}
          width="medium"
          {...(entity.openingBudget === null
            ? {}
            : { defaultValue: decimalText(decimal(entity.openingBudget).div(100), 2) })}
        />
        <NumberField
          name="headcount"
          label={e('fields.headcount')}
          hint={t('headcount_hint')}
          {...(entity.headcount === null ? {} : { defaultValue: String(entity.headcount) })}
        />
        <FormActions>
          <SubmitButton>{t('save')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </>
  );
}
