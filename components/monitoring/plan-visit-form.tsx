/** PlanVisitForm — action, assignments (to choose from), assignmentId? (already chosen), today: announces a contact. */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { ButtonLink, FormActions } from '@/components/forms/button';
import { RadioGroupField, SelectField } from '@/components/forms/choice-fields';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField } from '@/components/forms/text-fields';
import { TextAreaField } from '@/components/forms/textarea-field';
import { CONTACT_KINDS } from '@/lib/domains/monitoring/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';

export interface PlanVisitFormProps {
  action: FormAction;
  assignments: readonly {
    readonly id: string;
    readonly code: string;
    readonly post: string;
    readonly entity: string;
    readonly manager: string;
  }[];
  assignmentId?: string;
  today: CalendarDate;
}

export function PlanVisitForm({ action, assignments, assignmentId, today }: PlanVisitFormProps) {
  const t = useTranslations('monitoring');
  return (
    <ActionForm action={action} label={t('plan.title')} warnUnsaved>
      <SelectField
        name="assignmentId"
        label={t('plan.assignment')}
        hint={t('plan.assignment_hint')}
        required
        width="full"
        defaultValue={assignmentId}
        options={assignments.map(({ id, code, post, entity, manager }) => ({
          value: id,
          label: `${code} · ${post}, ${entity} (${manager})`,
        }))}
      />
      <RadioGroupField
        name="kind"
        label={t('visits.kind')}
        required
        inline
        defaultValue="visit"
        options={CONTACT_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <DateField name="plannedOn" label={t('plan.on')} required min={today} />
      <TextAreaField name="agenda" label={t('plan.agenda')} hint={t('plan.agenda_hint')} required maxLength={2000} />
      <FormActions>
        <SubmitButton>{t('plan.submit')}</SubmitButton>
        <ButtonLink href="/visitas" variant="quiet">
          {t('plan.back')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  );
}
