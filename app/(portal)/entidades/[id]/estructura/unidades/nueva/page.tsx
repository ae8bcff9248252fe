import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { UnitNameFields, UnitPlaceFields } from '@/components/entities/unit-fields';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHeader } from '@/components/layout/page-header';
import { getStructure } from '@/lib/domains/entities/structure/queries';
import { requireSession } from '@/lib/platform/session';
import { createUnitAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('structure'))('add_unit') };
}

/** HR adds a body or unit to the structure of its entity. */
export default async function NewUnitPage({ params }: PageProps<'/entidades/[id]/estructura/unidades/nueva'>) {
  const { actor } = await requireSession('entity_hr');
  const { id } = await params;
  const structure = await getStructure(actor, id);
  if (!structure) notFound();
  const t = await getTranslations('structure');
  return (
    <>
      <PageHeader
        title={t('add_unit')}
        subtitle={t('unit.new_hint')}
        breadcrumbs={[
          { label: structure.name, href: `/entidades/${id}` },
          { label: t('title'), href: `/entidades/${id}/estructura` },
        ]}
      />
      <ActionForm
        action={createUnitAction}
        hidden={{ entityId: id }}
        draftKey={`unidad:${actor.userId}:${id}`}
        label={t('add_unit')}
      >
        <UnitNameFields regional={structure.government === 'regional'} />
        <UnitPlaceFields above={structure.units.filter(({ closedOn }) => closedOn === null)} />
        <FormActions>
          <SubmitButton>{t('unit.create')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </>
  );
}
