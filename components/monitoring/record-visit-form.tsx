/** RecordVisitForm — action, visit {id, version, plannedOn}, goals, hasSuperior, today, draftKey: what was found, who was met and what was promised. */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { ButtonLink, FormActions } from '@/components/forms/button';
import { RadioGroupField, SelectField } from '@/components/forms/choice-fields';
import { FieldSet } from '@/components/forms/field-set';
import type { FormAction } from '@/components/forms/form-state';
import { RowList } from '@/components/forms/row-list';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField, TextField } from '@/components/forms/text-fields';
import { ReasonField, TextAreaField } from '@/components/forms/textarea-field';
import { RISK_LEVELS } from '@/lib/domains/entities/types';
import { OWNER_ROLES } from '@/lib/domains/monitoring/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';

export interface RecordVisitFormProps {
  action: FormAction;
  visit: { readonly id: string; readonly version: number; readonly plannedOn: CalendarDate };
  goals: readonly { readonly id: string; readonly title: string }[];
  hasSuperior: boolean;
  today: CalendarDate;
  rows: { readonly attendees: number; readonly commitments: number };
  draftKey: string;
}

/** Rows to start with of those met and of what was promised. */
const AT_FIRST = 2;

const places = (count: number) => Array.from({ length: count }, (_, place) => place);

export function RecordVisitForm({ action, visit, goals, hasSuperior, today, rows, draftKey }: RecordVisitFormProps) {
  const t = useTranslations('monitoring');
  const owners = OWNER_ROLES.filter((role) => role !== 'superior' || hasSuperior).map((role) => ({
    value: role,
    label: t(`owners.${role}`),
  }));
  return (
    <ActionForm
      action={action}
      hidden={{ visitId: visit.id, version: String(visit.version) }}
      draftKey={draftKey}
      label={t('record.title')}
      warnUnsaved
    >
      <DateField
        name="heldOn"
        label={t('record.held_on')}
        required
        max={today}
        defaultValue={visit.plannedOn <= today ? visit.plannedOn : today}
      />
      <FieldSet legend={t('record.attendees')} hint={t('record.rows_hint')}>
        <RowList
          name="attendees"
          shown={AT_FIRST}
          add={t('record.add_attendee')}
          rows={places(rows.attendees).map((place) => (
            <AttendeeRow key={place} place={place} />
          ))}
        />
      </FieldSet>
      <FieldSet legend={t('record.findings')} hint={t('record.findings_hint')}>
        {goals.map((goal, place) => (
          <Finding key={goal.id} place={place} goal={goal} />
        ))}
        <TextAreaField name={`findings[${goals.length}].text`} label={t('record.other_finding')} rows={3} />
      </FieldSet>
      <TextAreaField
        name="summary"
        label={t('record.summary')}
        hint={t('record.summary_hint')}
        required
        maxLength={5000}
      />
      <FieldSet legend={t('record.risk')} hint={t('record.risk_hint')}>
        <RadioGroupField
          name="risk"
          label={t('record.risk_level')}
          required
          inline
          options={RISK_LEVELS.map((risk) => ({ value: risk, label: t(`risks.${risk}`) }))}
        />
        <ReasonField name="riskReason" label={t('record.risk_reason')} />
      </FieldSet>
      <FieldSet legend={t('record.commitments')} hint={t('record.commitments_hint')}>
        <RowList
          name="commitments"
          shown={AT_FIRST}
          add={t('record.add_commitment')}
          rows={places(rows.commitments).map((place) => (
            <CommitmentFields key={place} place={place} owners={owners} />
          ))}
        />
      </FieldSet>
      <FieldSet legend={t('record.next')} hint={t('record.next_hint')}>
        <DateField name="nextVisitOn" label={t('record.next_on')} min={today} />
        <TextAreaField name="nextAgenda" label={t('plan.agenda')} rows={3} />
      </FieldSet>
      <FormActions>
        <SubmitButton>{t('record.submit')}</SubmitButton>
        <ButtonLink href={`/visitas/${visit.id}`} variant="quiet">
          {t('record.back')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  );
}

function AttendeeRow({ place }: { place: number }) {
  const t = useTranslations('monitoring.record');
  const number = place + 1;
  return (
    <div className="grid items-start gap-x-6 gap-y-3 sm:grid-cols-2">
      <TextField name={`attendees[${place}].name`} label={t('attendee_name', { number })} required={place === 0} />
      <TextField name={`attendees[${place}].post`} label={t('attendee_post', { number })} required={place === 0} />
    </div>
  );
}

function Finding({ place, goal }: { place: number; goal: { id: string; title: string } }) {
  const t = useTranslations('monitoring.record');
  return (
    <div>
      <input type="hidden" name={`findings[${place}].goalId`} value={goal.id} />
      <TextAreaField name={`findings[${place}].text`} label={t('finding', { goal: goal.title })} rows={3} />
    </div>
  );
}

function CommitmentFields({ place, owners }: { place: number; owners: readonly { value: string; label: string }[] }) {
  const t = useTranslations('monitoring.record');
  const number = place + 1;
  return (
    <div className="grid items-start gap-x-6 gap-y-3 border-b border-line pb-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <TextField name={`commitments[${place}].description`} label={t('commitment', { number })} />
      </div>
      <SelectField name={`commitments[${place}].owner`} label={t('commitment_owner', { number })} options={owners} />
      <DateField name={`commitments[${place}].dueOn`} label={t('commitment_due', { number })} />
    </div>
  );
}
