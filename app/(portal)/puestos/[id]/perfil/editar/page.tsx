import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { ButtonLink, FormActions } from '@/components/forms/button';
import { SelectField } from '@/components/forms/choice-fields';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DeviationList } from '@/components/positions/deviation-list';
import { LiveDeviations } from '@/components/positions/live-deviations';
import { TermsFields } from '@/components/positions/terms-fields';
import { Alert } from '@/components/ui/alert';
import { listChoices } from '@/lib/domains/positions/manual/queries/list-standards';
import { compareWithStandard } from '@/lib/domains/positions/profile/compare-with-standard';
import { listProfiles } from '@/lib/domains/positions/profile/queries/list-profiles';
import { COMPETENCIES, TERM_FIELDS } from '@/lib/domains/positions/profile/terms';
import { getSeat } from '@/lib/domains/positions/queries/get-seat';
import { requireSession } from '@/lib/platform/session';
import { saveProfileAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profiles'))('form.title') };
}

/** HR writes the draft of a profile; what departs from its standard position is flagged as soon as it is saved. */
export default async function EditProfilePage({ params }: PageProps<'/puestos/[id]/perfil/editar'>) {
  const { actor } = await requireSession('entity_hr');
  const seat = await getSeat(actor, (await params).id);
  if (seat?.suppressedOn) redirect(`/puestos/${seat.id}/perfil`);
  if (!seat?.managerRole) notFound();
  const [t, profiles, choices] = await Promise.all([
    getTranslations('profiles'),
    listProfiles(actor, seat.id),
    listChoices(seat.managerRole),
  ]);
  const draft = profiles.find(({ state }) => state === 'DRAFT');
  if (!draft) notFound();
  const deviations = compareWithStandard(draft.terms, draft.standard.terms);
  const isCurrent = choices.some(({ id }) => id === draft.standard.id);
  const next = (
    <ButtonLink href={`/puestos/${seat.id}/perfil#siguiente`}>
      {t(deviations.length > 0 ? 'form.go_send' : 'form.go_approve')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={t('form.title')}
        subtitle={`${seat.title} · ${seat.unit.name}`}
        breadcrumbs={[
          { label: seat.title, href: `/puestos/${seat.id}` },
          { label: t('title'), href: `/puestos/${seat.id}/perfil` },
        ]}
      />
      <p className="mb-8 max-w-(--width-prose)">{t('form.intro')}</p>
      <Section id="desviaciones" title={t('deviations.title')} actions={next}>
        {deviations.length > 0 ? (
          <>
            <div className="mb-4">
              <Alert tone="warning" title={t('deviations.found', { count: deviations.length })}>
                {t('deviations.consequence')}
              </Alert>
            </div>
            <DeviationList deviations={deviations} />
          </>
        ) : (
          <Alert tone="success" title={t('deviations.none')}>
            {t('deviations.none_why')}
          </Alert>
        )}
      </Section>
      <ActionForm
        action={saveProfileAction}
        hidden={{ profileId: draft.id, version: String(draft.version) }}
        label={t('form.title')}
        warnUnsaved
      >
        <SelectField
          name="standardId"
          label={t('standard')}
          hint={t(isCurrent ? 'form.standard_hint' : 'form.standard_gone')}
          required
          width="full"
          {...(isCurrent ? { defaultValue: draft.standard.id } : {})}
          options={choices.map(({ id, code, title }) => ({ value: id, label: `${code} · ${title}` }))}
        />
        <TermsFields terms={draft.terms} standard={draft.standard.terms} />
        <LiveDeviations
          standardId={draft.standard.id}
          standard={draft.standard.terms}
          labels={{
            title: t('deviations.typed'),
            none: t('deviations.none'),
            above: t('deviations.above'),
            below: t('deviations.below'),
            minimum: t('minimum'),
            ideal: t('ideal'),
            fields: Object.fromEntries(TERM_FIELDS.map((field) => [field, t(`fields.${field}`)])),
            competencies: Object.fromEntries(COMPETENCIES.map((name) => [name, t(`competencies.${name}`)])),
          }}
        />
        <FormActions>
          <SubmitButton>{t('form.submit')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </>
  );
}
