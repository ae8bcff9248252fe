/** IdentityForm — action, identity (null the first time), territories ({value, label}[]), next? (where to go after, kept in the form). */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SelectField, type Option } from '@/components/forms/choice-fields';
import { FieldSet } from '@/components/forms/field-set';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField, TextField } from '@/components/forms/text-fields';
import type { ProfileIdentity } from '@/lib/domains/people/types';
import { DOCUMENT_TYPES } from '@/lib/domains/people/types';

interface Props {
  action: FormAction;
  identity: ProfileIdentity | null;
  countries: readonly string[];
  territories: readonly Option[];
}

export function IdentityForm({ action, identity, countries, territories }: Props) {
  const t = useTranslations('people');
  const nationalities = countries.map((value) => ({ value, label: t(`countries.${value}`) }));
  return (
    <ActionForm
      action={action}
      label={t('identity.title')}
      warnUnsaved
      hidden={identity ? { version: String(identity.version) } : {}}
    >
      <FieldSet legend={t('identity.who')} hint={t('identity.who_hint')} columns={2}>
        <SelectField
          name="documentType"
          label={t('fields.documentType')}
          required
          options={DOCUMENT_TYPES.map((value) => ({ value, label: t(`document_types.${value}`) }))}
          defaultValue={identity?.documentType ?? 'dni'}
          emptyLabel=""
        />
        <TextField
          name="documentNumber"
          label={t('fields.documentNumber')}
          hint={t('identity.number_hint')}
          required
          inputMode="numeric"
          width="short"
          defaultValue={identity?.documentNumber}
        />
        <TextField
          name="givenNames"
          label={t('fields.givenNames')}
          required
          autoComplete="given-name"
          defaultValue={identity?.givenNames}
        />
        <TextField
          name="familyNames"
          label={t('fields.familyNames')}
          required
          autoComplete="family-name"
          defaultValue={identity?.familyNames}
        />
        <DateField
          name="birthDate"
          label={t('fields.birthDate')}
          required
          defaultValue={identity?.birthDate ?? undefined}
        />
        <SelectField
          name="nationality"
          label={t('fields.nationality')}
          hint={t('identity.nationality_hint')}
          required
          options={nationalities}
          defaultValue={identity?.nationality ?? 'PE'}
          emptyLabel=""
        />
      </FieldSet>
      <FieldSet legend={t('identity.contact')} columns={2}>
        <TextField
          name="phone"
          label={t('fields.phone')}
          type="tel"
          required
          autoComplete="tel"
          width="medium"
          defaultValue={identity?.phone ?? undefined}
        />
        <SelectField
          name="ubigeo"
          label={t('fields.ubigeo')}
          options={territories}
          defaultValue={identity?.ubigeo ?? undefined}
        />
      </FieldSet>
      <FormActions>
        <SubmitButton>{t('identity.save')}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
