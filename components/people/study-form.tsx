/** StudyForm — action, study? (the one that is corrected), document? (its certificate), accept (media types of an upload), countries. */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SelectField } from '@/components/forms/choice-fields';
import { FileField } from '@/components/forms/file-field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField, NumberField, TextField } from '@/components/forms/text-fields';
import { AppLink } from '@/components/ui/app-link';
import { FileLink } from '@/components/ui/file-link';
import { STUDY_LEVELS, type ProfileDocument, type Study } from '@/lib/domains/people/types';

interface Props {
  action: FormAction;
  accept: string;
  countries: readonly string[];
  study?: Study;
  document?: ProfileDocument | null;
}

export function StudyForm({ action, accept, countries, study, document }: Props) {
  const t = useTranslations('people');
  return (
    <ActionForm
      action={action}
      label={t(study ? 'studies.edit' : 'studies.add')}
      warnUnsaved
      hidden={study ? { studyId: study.id } : {}}
    >
      <SelectField
        name="level"
        label={t('fields.level')}
        hint={t('studies.level_hint')}
        required
        options={STUDY_LEVELS.map((value) => ({ value, label: t(`levels.${value}`) }))}
        defaultValue={study?.level}
      />
      <TextField
        name="field"
        label={t('fields.field')}
        hint={t('studies.field_hint')}
        required
        maxLength={120}
        defaultValue={study?.field}
      />
      <TextField
        name="institution"
        label={t('fields.institution')}
        required
        maxLength={120}
        defaultValue={study?.institution}
      />
      <SelectField
        name="country"
        label={t('fields.country')}
        required
        options={countries.map((value) => ({ value, label: t(`countries.${value}`) }))}
        defaultValue={study?.country ?? 'PE'}
        emptyLabel=""
      />
      <DateField name="awardedOn" label={t('fields.awardedOn')} required defaultValue={study?.awardedOn} />
      <NumberField
        name="hours"
        label={t('fields.hours')}
        hint={t('studies.hours_hint')}
        unit={t('studies.hours_unit')}
        defaultValue={study?.hours?.toString()}
      />
      <FileField
        name="document"
        label={t('fields.document')}
        hint={t('evidence_hint')}
        accept={accept}
        current={document && <FileLink label={document.name} href={`/documentos/${document.id}`} />}
      />
      <FormActions>
        <SubmitButton>{t('studies.save')}</SubmitButton>
        <AppLink href="/perfil#estudios">{t('cancel')}</AppLink>
      </FormActions>
    </ActionForm>
  );
}
