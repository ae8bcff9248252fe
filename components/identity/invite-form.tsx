/** InviteForm — action; roles and entities to choose from; without entities the role is given in the inviter's own. */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SelectField, type Option } from '@/components/forms/choice-fields';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-fields';

interface Props {
  action: FormAction;
  roles: readonly Option[];
  entities?: readonly Option[];
}

export function InviteForm({ action, roles, entities }: Props) {
  const t = useTranslations('identity');
  return (
    <ActionForm action={action} label={t('admin.invite_title')} resetOnDone>
      <TextField name="name" label={t('field.name')} required width="medium" />
      <TextField name="email" label={t('field.email')} type="email" required width="medium" />
      <SelectField name="role" label={t('admin.role')} options={roles} required />
      {entities && <SelectField name="entityId" label={t('admin.entity')} options={entities} width="full" />}
      <FormActions>
        <SubmitButton>{t('admin.invite')}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
