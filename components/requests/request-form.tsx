/**
 * RequestForm — what an entity asks for: action, draftKey, accept (media types), and
 *   seats (choices, for a new one) or seatTitle (its seat stays), request? ({id, version, …content}), minDate ('YYYY-MM-DD')
 */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { ButtonLink, FormActions } from '@/components/forms/button';
import { CheckboxField, SelectField, type Option } from '@/components/forms/choice-fields';
import { FieldSet } from '@/components/forms/field-set';
import { FileField } from '@/components/forms/file-field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField, TextField } from '@/components/forms/text-fields';
import { TextAreaField } from '@/components/forms/textarea-field';
import { FileLink } from '@/components/ui/file-link';
import type { Requirement } from '@/lib/domains/positions/requirements/types';
import { ProfileFields } from './profile-fields';

export interface WrittenRequest {
  id: string;
  version: number;
  reason: string;
  functions: readonly string[];
  requirements: readonly Requirement[];
  budgetSource: string;
  budgetConfirmed: boolean;
  budgetDocumentId: string | null;
  neededOn: string;
}

export interface RequestFormProps {
  action: FormAction;
  draftKey: string;
  accept: string;
  minDate: string;
  seats?: readonly Option[];
  seatId?: string;
  request?: WrittenRequest;
  cancelHref: string;
}

export function RequestForm({
  action,
  draftKey,
  accept,
  minDate,
  seats,
  seatId,
  request,
  cancelHref,
}: RequestFormProps) {
  const t = useTranslations('requests.form');
  const hidden = request ? { id: request.id, version: String(request.version) } : undefined;
  return (
    <ActionForm action={action} draftKey={draftKey} warnUnsaved {...(hidden ? { hidden } : {})}>
      <FieldSet legend={t('post')}>
        {seats && (
          <SelectField
            name="seatId"
            label={t('seat')}
            hint={t('seat_hint')}
            required
            options={seats}
            defaultValue={seatId}
            width="full"
          />
        )}
        <TextAreaField
          name="functions"
          label={t('functions')}
          hint={t('functions_hint')}
          rows={5}
          defaultValue={request?.functions.join('\n')}
        />
        <TextAreaField
          name="reason"
          label={t('reason')}
          hint={t('reason_hint')}
          rows={4}
          maxLength={2000}
          defaultValue={request?.reason}
        />
        <DateField
          name="neededOn"
          label={t('needed_on')}
          hint={t('needed_on_hint')}
          required
          min={minDate}
          defaultValue={request?.neededOn}
        />
      </FieldSet>
      <ProfileFields {...(request ? { profile: request.requirements } : {})} />
      <FieldSet legend={t('budget')} hint={t('budget_hint')}>
        <TextField
          name="budgetSource"
          label={t('budget_source')}
          hint={t('budget_source_hint')}
          maxLength={200}
          defaultValue={request?.budgetSource}
        />
        <FileField
          name="budgetDocument"
          label={t('budget_document')}
          hint={t('budget_document_hint')}
          accept={accept}
          current={
            request?.budgetDocumentId && (
              <FileLink href={`/documentos/${request.budgetDocumentId}`} label={t('budget_document_current')} />
            )
          }
        />
        <CheckboxField
          name="budgetConfirmed"
          label={t('budget_confirmed')}
          defaultChecked={request?.budgetConfirmed ?? false}
        />
      </FieldSet>
      <FormActions>
        <SubmitButton>{t('save')}</SubmitButton>
        <ButtonLink href={cancelHref}>{t('cancel')}</ButtonLink>
      </FormActions>
    </ActionForm>
  );
}
