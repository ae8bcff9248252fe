/** What an administrator does with an account: GrantRoleForm, EndRoleForm, AccessForm. Each says its reason. */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SelectField, type Option } from '@/components/forms/choice-fields';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { ReasonField } from '@/components/forms/textarea-field';

interface GrantProps {
  action: FormAction;
  userId: string;
  roles: readonly Option[];
  entities: readonly Option[];
}

export function GrantRoleForm({ action, userId, roles, entities }: GrantProps) {
  const t = useTranslations('identity');
  return (
    <ActionForm action={action} id="grant" hidden={{ userId }} label={t('admin.grant_title')} resetOnDone>
      <SelectField name="role" label={t('admin.role')} options={roles} required />
      <SelectField name="entityId" label={t('admin.entity')} options={entities} width="full" />
      <ReasonField name="reason" label={t('admin.reason')} hint={t('admin.reason_hint')} maxLength={500} />
      <FormActions>
        <SubmitButton>{t('admin.grant')}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}

export function EndRoleForm({ action, memberships }: { action: FormAction; memberships: readonly Option[] }) {
  const t = useTranslations('identity');
  return (
    <ActionForm action={action} id="end" label={t('admin.end_title')} resetOnDone>
      <SelectField name="membershipId" label={t('admin.which_role')} options={memberships} required width="full" />
      <ReasonField name="reason" label={t('admin.reason')} hint={t('admin.reason_hint')} maxLength={500} />
      <FormActions>
        <SubmitButton variant="danger">{t('admin.end')}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}

export function AccessForm({ action, userId, closed }: { action: FormAction; userId: string; closed: boolean }) {
  const t = useTranslations('identity');
  return (
    <ActionForm
      action={action}
      id="access"
      hidden={{ userId, access: closed ? 'open' : 'closed' }}
      label={t('admin.access_title')}
      resetOnDone
    >
      <ReasonField name="reason" label={t('admin.reason')} hint={t('admin.reason_hint')} maxLength={500} />
      <FormActions>
        <SubmitButton variant={closed ? 'primary' : 'danger'}>
          {t(closed ? 'admin.open_account' : 'admin.close_account')}
        </SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
