import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { RadioGroupField, SelectField } from '@/components/forms/choice-fields';
import { FileField } from '@/components/forms/file-field';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ReasonField } from '@/components/forms/textarea-field';
import { Section } from '@/components/layout/section';
import { Alert } from '@/components/ui/alert';
import { listChoices } from '@/lib/domains/positions/manual/queries/list-standards';
import type { ProfileView } from '@/lib/domains/positions/profile/types';
import type { SeatRecord } from '@/lib/domains/positions/queries/get-seat';
import type { Actor } from '@/lib/kernel/actor';
import { ACCEPTED_MEDIA_TYPES } from '@/lib/platform/documents';
import { approveProfileAction, decideDeviationAction, requestDeviationAction, startProfileAction } from './actions';

type Props = {
  readonly actor: Actor;
  readonly seat: SeatRecord;
  readonly open: ProfileView | undefined;
  /** How many things the open profile asks above or below its standard position. */
  readonly deviations: number;
};

/** What the reader may do next with the profile of a post: the entity starts, approves or sends it; SERVIR decides. */
export async function NextStep({ actor, seat, open, deviations }: Props) {
  const t = await getTranslations('profiles');
  if (!open) return actor.role === 'entity_hr' && seat.managerRole ? await startForm(seat, seat.managerRole) : null;
  const hidden = { profileId: open.id, version: String(open.version) };
  if (open.state === 'DEVIATION_REQUESTED') {
    if (actor.role !== 'directorate' || open.requestedById === actor.userId) return null;
    return (
      <Section id="siguiente" title={t('decide.title')} description={t('decide.hint')}>
        <ReasonedForm
          id="decidir"
          action={decideDeviationAction}
          hidden={hidden}
          reasonLabel={t('decide.reason')}
          maxLength={4000}
          submit={t('decide.submit')}
        >
          <RadioGroupField
            name="decision"
            label={t('decide.decision')}
            required
            options={(['APPROVED', 'DRAFT'] as const).map((value) => ({ value, label: t(`decide.${value}`) }))}
          />
        </ReasonedForm>
      </Section>
    );
  }
  if (actor.role !== 'entity_hr') return null;
  if (deviations === 0) {
    return (
      <Section id="siguiente" title={t('approve.title')} description={t('approve.hint')}>
        <ActionForm id="aprobar" action={approveProfileAction} hidden={hidden} label={t('approve.submit')}>
          <FormActions>
            <SubmitButton>{t('approve.submit')}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Section>
    );
  }
  return (
    <Section id="siguiente" title={t('request.title')} description={t('request.hint')}>
      <ActionForm
        id="enviar"
        action={requestDeviationAction}
        hidden={hidden}
        draftKey={`desviacion:${actor.userId}:${open.id}`}
        label={t('request.title')}
      >
        <ReasonField
          name="reason"
          label={t('request.reason')}
          hint={t('request.reason_hint')}
          maxLength={4000}
          {...(open.reason ? { defaultValue: open.reason } : {})}
        />
        <FileField
          name="proof"
          label={t('request.proof')}
          hint={t('request.proof_hint')}
          accept={ACCEPTED_MEDIA_TYPES}
          required
        />
        <FormActions>
          <SubmitButton>{t('request.submit')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </Section>
  );
}

async function startForm(seat: SeatRecord, role: NonNullable<SeatRecord['managerRole']>) {
  const [t, choices] = await Promise.all([getTranslations('profiles'), listChoices(role)]);
  return (
    <Section id="siguiente" title={t('start.title')} description={t('start.hint')}>
      {choices.length === 0 ? (
        <Alert tone="warning" title={t('start.no_manual')}>
          {t('start.no_manual_why')}
        </Alert>
      ) : (
        <ActionForm id="iniciar" action={startProfileAction} hidden={{ seatId: seat.id }} label={t('start.submit')}>
          <SelectField
            name="standardId"
            label={t('standard')}
            hint={t('start.standard_hint')}
            required
            width="full"
            options={choices.map(({ id, code, title }) => ({ value: id, label: `${code} · ${title}` }))}
          />
          <FormActions>
            <SubmitButton>{t('start.submit')}</SubmitButton>
          </FormActions>
        </ActionForm>
      )}
    </Section>
  );
}
