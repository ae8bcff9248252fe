/**
 * TermsForm — the terms of a competition, new or in draft.
 *   action, initial (values the fields start with), rows ({stages, documents}: how many rows to offer), hidden?, draftKey,
 *   publicationDays (the frame's minimum), label
 */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SelectField } from '@/components/forms/choice-fields';
import { FieldSet } from '@/components/forms/field-set';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField, NumberField, TextField } from '@/components/forms/text-fields';
import { TextAreaField } from '@/components/forms/textarea-field';
import { MANAGER_ROLES } from '@/lib/domains/positions/types';
import type { StoredTerms } from '@/lib/domains/competitions/types';
import { DocumentRows, StageRows } from './terms-rows';
import { RequirementFields } from './requirement-fields';

/** A new draft has dates and a notice proposed, and the rest blank. */
export type InitialTerms = Partial<Omit<StoredTerms, 'stages' | 'documents'>> & {
  readonly stages: readonly Omit<StoredTerms['stages'][number], 'id'>[];
  readonly documents: readonly Omit<StoredTerms['documents'][number], 'id'>[];
};

interface Props {
  action: FormAction;
  initial: InitialTerms;
  rows: { readonly stages: number; readonly documents: number };
  /** Business days of the shortest publication the frame allows. */
  publicationDays: number;
  draftKey: string;
  label: string;
  hidden?: Record<string, string>;
}

export function TermsForm({ action, initial, rows, publicationDays, draftKey, label, hidden = {} }: Props) {
  const t = useTranslations('competitions');
  const f = (name: string) => t(`form.${name}`);
  return (
    <ActionForm action={action} hidden={hidden} draftKey={draftKey} label={label} width="full" warnUnsaved>
      <FieldSet legend={f('general')}>
        <TextField
          name="title"
          label={f('title')}
          hint={f('title_hint')}
          required
          maxLength={200}
          {...startsAt(initial.title)}
        />
        <SelectField
          name="managerRole"
          label={f('manager_role')}
          required
          options={MANAGER_ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
          {...startsAt(initial.managerRole)}
        />
        <NumberField name="vacancies" label={f('vacancies')} required {...startsAt(initial.vacancies)} />
      </FieldSet>
      <FieldSet legend={f('content')}>
        <TextAreaField name="profile" label={f('profile')} rows={6} maxLength={6000} {...startsAt(initial.profile)} />
        <TextAreaField
          name="conditions"
          label={f('conditions')}
          hint={f('conditions_hint')}
          rows={5}
          maxLength={6000}
          {...startsAt(initial.conditions)}
        />
      </FieldSet>
      <FieldSet legend={f('timeline')} hint={t('form.timeline_hint', { days: publicationDays })} columns={2}>
        <DateField name="publishOn" label={f('publish_on')} required {...startsAt(initial.publishOn)} />
        <DateField
          name="applicationsOpenOn"
          label={f('applications_open_on')}
          required
          {...startsAt(initial.applicationsOpenOn)}
        />
        <DateField
          name="applicationsCloseOn"
          label={f('applications_close_on')}
          required
          {...startsAt(initial.applicationsCloseOn)}
        />
        <DateField name="resultsOn" label={f('results_on')} required {...startsAt(initial.resultsOn)} />
        <DateField name="courseStartsOn" label={f('course_starts_on')} required {...startsAt(initial.courseStartsOn)} />
      </FieldSet>
      <RequirementFields requirements={initial.requirements ?? []} />
      <StageRows stages={initial.stages} rows={rows.stages} />
      <DocumentRows documents={initial.documents} rows={rows.documents} />
      <FieldSet legend={f('results')} columns={2}>
        <NumberField
          name="coursePassMark"
          label={f('course_pass_mark')}
          required
          {...startsAt(initial.coursePassMark)}
        />
        <NumberField name="rounding" label={f('rounding')} required {...startsAt(initial.rounding)} />
        <div className="sm:col-span-2">
          <TextAreaField
            name="challengeNotice"
            label={f('challenge_notice')}
            required
            rows={4}
            maxLength={2000}
            {...startsAt(initial.challengeNotice)}
          />
        </div>
      </FieldSet>
      <FormActions>
        <SubmitButton>{f('save')}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}

function startsAt(value: string | number | undefined): { defaultValue?: string } {
  return value === undefined ? {} : { defaultValue: String(value) };
}
