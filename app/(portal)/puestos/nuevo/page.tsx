import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-fields';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { Classification } from '@/components/positions/classification';
import { SeatFields } from '@/components/positions/seat-fields';
import { TitleFields } from '@/components/positions/title-fields';
import { getUnit } from '@/lib/domains/entities/structure/queries';
import { classify } from '@/lib/domains/positions/classification';
import { titlesOf } from '@/lib/domains/positions/nomenclature';
import { listHeads } from '@/lib/domains/positions/queries/list-heads';
import { proposedCode } from '@/lib/domains/positions/seat/queries';
import { today } from '@/lib/platform/clock';
import { requireSession } from '@/lib/platform/session';
import { createSeatAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('structure'))('seat.new') };
}

/** HR adds the post that heads a unit: what it will be is said by the tables and not typed. */
export default async function NewSeatPage({ searchParams }: PageProps<'/puestos/nuevo'>) {
  const { actor } = await requireSession('entity_hr');
  const { unidad } = await searchParams;
  const found = actor.entityId && typeof unidad === 'string' ? await getUnit(actor, actor.entityId, unidad) : null;
  if (!found || found.unit.closedOn) notFound();
  const { structure, unit } = found;
  const [t, heads, code] = await Promise.all([
    getTranslations('structure.seat'),
    listHeads(structure.id, today()),
    proposedCode(structure.code, unit.code),
  ]);
  const { government, entityClass } = structure;
  const place = { government, entityClass, level: unit.level, bodyType: unit.bodyType };
  const titles = titlesOf(place);
  const says = classify(place);
  const inForce = heads.filter(({ suppressedOn }) => suppressedOn === null);
  const headOf = (id: string | null) => inForce.find(({ unitId, heads: isHead }) => isHead && unitId === id);
  const above = headOf(unit.id) ?? headOf(unit.parentId);
  return (
    <>
      <PageHeader
        title={t('new')}
        subtitle={`${unit.name}, ${structure.name}`}
        breadcrumbs={[
          { label: t('structure'), href: `/entidades/${structure.id}/estructura` },
          { label: unit.name, href: `/entidades/${structure.id}/estructura/unidades/${unit.id}` },
        ]}
      />
      <Section title={t('will_be')} description={t(says.group ? 'will_be_hint' : 'will_be_career')}>
        <Classification group={says.group ?? 'career_servant'} role={says.role} found={says} titles={titles} />
      </Section>
      <ActionForm
        action={createSeatAction}
        hidden={{ unitId: unit.id }}
        draftKey={`puesto:${actor.userId}:${unit.id}`}
        label={t('new')}
      >
        <TitleFields titles={titles} unit={unit.name} />
        <TextField
          name="code"
          label={t('code')}
          hint={t('code_hint')}
          required
          maxLength={60}
          width="medium"
          defaultValue={code}
        />
        <SeatFields
          seat={{ functions: [], budgeted: false, reportsToId: above?.id ?? null }}
          superiors={inForce.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <FormActions>
          <SubmitButton>{t('create')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </>
  );
}
