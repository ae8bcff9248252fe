/** ExperienceForm — action, experience? (the one that is corrected), document? (its certificate), accept (media types of an upload). */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { CheckboxField, RadioGroupField, SelectField } from '@/components/forms/choice-fields';
import { FieldSet } from '@/components/forms/field-set';
import { FileField } from '@/components/forms/file-field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField, TextField } from '@/components/forms/text-fields';
import { TextAreaField } from '@/components/forms/textarea-field';
import { AppLink } from '@/components/ui/app-link';
import { FileLink } from '@/components/ui/file-link';
import {
  EMPLOYMENT_SECTORS,
  EXPERIENCE_AREAS,
  type Experience,
  type ProfileDocument,
} from '@/lib/domains/people/types';

interface Props {
  action: FormAction;
  accept: string;
  experience?: Experience;
  document?: ProfileDocument | null;
}

export function ExperienceForm({ action, accept, experience, document }: Props) {
  const t = useTranslations('people');
  const label = t(experience ? 'experience.edit' : 'experience.add');
  return (
    <ActionForm action={action} label={label} warnUnsaved hidden={experience ? { experienceId: experience.id } : {}}>
      <TextField name="post" label={t('fields.post')} required maxLength={160} defaultValue={experience?.post} />
      <TextField
        name="employer"
        label={t('fields.employer')}
        required
        maxLength={160}
        defaultValue={experience?.employer}
      />
      <RadioGroupField
        name="sector"
        label={t('fields.sector')}
        required
        inline
        options={EMPLOYMENT_SECTORS.map((value) => ({ value, label: t(`sectors.${value}`) }))}
        defaultValue={experience?.sector}
      />
      <SelectField
        name="area"
        label={t('fields.area')}
        required
        options={EXPERIENCE_AREAS.map((value) => ({ value, label: t(`areas.${value}`) }))}
        defaultValue={experience?.area}
      />
      <CheckboxField
        name="managerial"
        label={t('fields.managerial')}
        hint={t('experience.managerial_hint')}
        defaultChecked={experience?.managerial}
      />
      <FieldSet legend={t('experience.period')} hint={t('experience.period_hint')} columns={2}>
        <DateField name="startsOn" label={t('fields.startsOn')} required defaultValue={experience?.startsOn} />
        <DateField name="endsOn" label={t('fields.endsOn')} defaultValue={experience?.endsOn ?? undefined} />
      </FieldSet>
      <TextAreaField
        name="functions"
        label={t('fields.functions')}
        hint={t('experience.functions_hint')}
        maxLength={2000}
        defaultValue={experience?.functions}
      />
      <FileField
        name="document"
        label={t('fields.document')}
        hint={t('evidence_hint')}
        accept={accept}
        current={document && <FileLink label={document.name} href={`/documentos/${document.id}`} />}
      />
      <FormActions>
        <SubmitButton>{t('experience.save')}</SubmitButton>
        <AppLink href="/perfil#experiencia">{t('cancel')}</AppLink>
      </FormActions>
    </ActionForm>
  );
}
