/** HolderForm — action, seatId, draftKey, modalities (those that fit the post), commissionUntil (last day, worded), profile (the approved one, or null), accept, today: HR records who takes a post. */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { RadioGroupField, SelectField } from '@/components/forms/choice-fields';
import { FieldSet } from '@/components/forms/field-set';
import { FileField } from '@/components/forms/file-field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField, TextField } from '@/components/forms/text-fields';
import { TextAreaField } from '@/components/forms/textarea-field';
import { DOCUMENT_TYPES } from '@/lib/domains/people/types';
import type { RecordedModality } from '@/lib/domains/positions/holding/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { ProfileRequirements, type ProfileRequirementsProps } from './profile-requirements';

export interface HolderFormProps {
  action: FormAction;
  seatId: string;
  draftKey: string;
  modalities: readonly RecordedModality[];
  commissionUntil: string | null;
  profile: (Omit<ProfileRequirementsProps, 'seatId'> & { id: string }) | null;
  accept: string;
  today: CalendarDate;
}

export function HolderForm(props: HolderFormProps) {
  const { action, seatId, draftKey, modalities, commissionUntil, profile, accept, today } = props;
  const t = useTranslations('holders.record');
  const p = useTranslations('positions');
  const people = useTranslations('people');
  const commissions = modalities.includes('commission');
  return (
    <ActionForm
      action={action}
      hidden={{ seatId, ...(profile && { profileId: profile.id }) }}
      draftKey={draftKey}
      label={t('title')}
    >
      <RadioGroupField
        name="modality"
        label={t('modality')}
        required
        options={modalities.map((value) => ({
          value,
          label: p(`modalities.${value}`),
          hint: t(`modality_hints.${value}`),
        }))}
      />
      <FieldSet legend={t('person')} hint={t('person_hint')} columns={2}>
        <SelectField
          name="documentType"
          label={people('fields.documentType')}
          required
          options={DOCUMENT_TYPES.map((value) => ({ value, label: people(`document_types.${value}`) }))}
        />
        <TextField
          name="documentNumber"
          label={people('fields.documentNumber')}
          hint={people('identity.number_hint')}
          required
          maxLength={12}
          inputMode="numeric"
          autoComplete="off"
        />
        <TextField name="givenNames" label={people('fields.givenNames')} required maxLength={80} autoComplete="off" />
        <TextField name="familyNames" label={people('fields.familyNames')} required maxLength={80} autoComplete="off" />
      </FieldSet>
      <FieldSet legend={t('act')} columns={2}>
        <DateField name="startsOn" label={t('starts_on')} hint={t('starts_on_hint')} required max={today} />
        {commissions && (
          <DateField
            name="dueOn"
            label={t('due_on')}
            hint={commissionUntil ? t('due_on_hint', { until: commissionUntil }) : t('due_on_only')}
          />
        )}
      </FieldSet>
      <TextField name="support" label={t('support')} hint={t('support_hint')} required maxLength={200} />
      <FileField name="proof" label={t('proof')} hint={p('exception.proof_hint')} accept={accept} required />
      {profile && <ProfileRequirements seatId={seatId} number={profile.number} terms={profile.terms} />}
      {modalities.some((modality) => modality !== 'officer') && (
        <TextAreaField
          name="profile"
          label={t('profile')}
          hint={t('profile_hint')}
          required={!modalities.includes('officer')}
          maxLength={2000}
        />
      )}
      <FormActions>
        <SubmitButton>{t('submit')}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
