import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-fields';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { SeatFields } from '@/components/positions/seat-fields';
import { TitleFields } from '@/components/positions/title-fields';
import { getSeat } from '@/lib/domains/positions/queries/get-seat';
import { listHeads } from '@/lib/domains/positions/queries/list-heads';
import { today } from '@/lib/platform/clock';
import { requireSession } from '@/lib/platform/session';
import { editSeatAction, suppressSeatAction } from './actions';
import { MoveSection } from './move-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('structure'))('seat.edit') };
}

/** HR keeps a post of its entity: what it does and whom it reports to, which unit it heads, and whether it stays. */
export default async function EditSeatPage({ params, searchParams }: PageProps<'/puestos/[id]/editar'>) {
  const { actor } = await requireSession('entity_hr');
  const seat = await getSeat(actor, (await params).id);
  if (!seat || seat.suppressedOn) notFound();
  const [t, p, heads] = await Promise.all([
    getTranslations('structure.seat'),
    getTranslations('positions'),
    listHeads(seat.entity.id, today()),
  ]);
  const hidden = { id: seat.id, version: String(seat.version) };
  return (
    <>
      <PageHeader
        title={t('edit')}
        subtitle={`${seat.title} · ${seat.unit.name}`}
        breadcrumbs={[{ label: seat.title, href: `/puestos/${seat.id}` }]}
      />
      <Section title={t('data')}>
        <ActionForm
          id="datos"
          action={editSeatAction}
          hidden={hidden}
          draftKey={`puesto-editar:${actor.userId}:${seat.id}`}
          label={t('edit')}
        >
          <TitleFields titles={seat.titles} unit={seat.unit.name} current={seat.title} />
          <SeatFields
            seat={seat}
            superiors={heads
              .filter(({ id, suppressedOn }) => id !== seat.id && suppressedOn === null)
              .map(({ id, title }) => ({ value: id, label: title }))}
          />
          <FormActions>
            <SubmitButton>{t('save')}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Section>
      <MoveSection actor={actor} seat={seat} asked={(await searchParams).unidad} />
      <Section title={t('suppress')} description={t('suppress_hint')}>
        <ReasonedForm
          id="suprimir"
          action={suppressSeatAction}
          hidden={hidden}
          reasonLabel={t('reason')}
          maxLength={1000}
          submit={t('suppress_submit')}
          variant="danger"
          confirm={{ title: t('suppress_confirm'), body: t('suppress_body') }}
        >
          <TextField name="support" label={p('fields.support')} hint={t('support_hint')} required maxLength={200} />
        </ReasonedForm>
      </Section>
    </>
  );
}
