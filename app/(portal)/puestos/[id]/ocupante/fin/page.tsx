import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SelectField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { FileField } from '@/components/forms/file-field';
import { DateField, TextField } from '@/components/forms/text-fields';
import { PageHeader } from '@/components/layout/page-header';
import { DefinitionList, Section } from '@/components/layout/section';
import { DateText } from '@/components/ui/value-text';
import { getHolder } from '@/lib/domains/positions/holding/queries';
import { END_CAUSES } from '@/lib/domains/positions/holding/types';
import { today } from '@/lib/platform/clock';
import { ACCEPTED_MEDIA_TYPES } from '@/lib/platform/documents';
import { requireSession } from '@/lib/platform/session';
import { endHolderAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('holders'))('end.title') };
}

/** HR records that whoever holds a post left it, when and why. */
export default async function EndHolderPage({ params }: PageProps<'/puestos/[id]/ocupante/fin'>) {
  const { actor } = await requireSession('entity_hr');
  const held = await getHolder(actor, (await params).id, today());
  if (!held) notFound();
  const { seat, holding } = held;
  const [t, p] = await Promise.all([getTranslations('holders'), getTranslations('positions')]);
  return (
    <>
      <PageHeader
        title={t('end.title')}
        subtitle={`${seat.title} · ${seat.unit.name}`}
        breadcrumbs={[{ label: seat.title, href: `/puestos/${seat.id}` }]}
      />
      <Section title={t('end.holder')}>
        <DefinitionList
          items={[
            { term: holding.name, value: p(`modalities.${holding.modality}`) },
            { term: t('end.since'), value: <DateText date={holding.startsOn} long /> },
            ...(holding.dueOn ? [{ term: t('end.due'), value: <DateText date={holding.dueOn} long /> }] : []),
          ]}
        />
      </Section>
      <ActionForm
        action={endHolderAction}
        hidden={{ seatId: seat.id, holdingId: holding.id }}
        draftKey={`salida:${actor.userId}:${holding.id}`}
        label={t('end.title')}
      >
        <DateField
          name="endsOn"
          label={t('end.ends_on')}
          hint={t('end.ends_on_hint')}
          required
          min={holding.startsOn}
          max={today()}
        />
        <SelectField
          name="cause"
          label={p('fields.endCause')}
          required
          options={END_CAUSES.map((value) => ({ value, label: p(`values.endCause.${value}`) }))}
        />
        <TextField name="support" label={t('end.support')} hint={t('end.support_hint')} required maxLength={200} />
        <FileField name="proof" label={t('end.proof')} hint={p('exception.proof_hint')} accept={ACCEPTED_MEDIA_TYPES} />
        <FormActions>
          <ConfirmButton variant="primary" title={t('end.confirm')} body={t('end.body')}>
            {t('end.submit')}
          </ConfirmButton>
        </FormActions>
      </ActionForm>
    </>
  );
}
