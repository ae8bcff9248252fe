import { useTranslations } from 'next-intl';
import { SmallActionForm } from '@/components/forms/small-action-form';
import type { FormAction } from '@/lib/kernel/form-state';

export function SignOutForm({ action }: { action: FormAction }) {
  return <SmallActionForm action={action} label={useTranslations('layout')('signOut')} variant="secondary" />;
}
