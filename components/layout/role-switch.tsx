/** RoleSwitch — others: the account's other roles ({id, label}); action: the server action that takes `membershipId`. */
import { useTranslations } from 'next-intl';
import type { FormAction } from '@/lib/kernel/form-state';
import { SmallActionForm } from '@/components/forms/small-action-form';
import { AppLink } from '@/components/ui/app-link';

export function RoleSwitch({
  others,
  action,
}: {
  others: readonly { id: string; label: string }[];
  action: FormAction;
}) {
  const t = useTranslations('layout');
  return (
    <div className="flex flex-col gap-3">
      {others.length > 0 && (
        <div>
          <p className="mb-1.5 text-ink-soft">{t('switchRole')}</p>
          <ul className="flex flex-col gap-1.5">
            {others.map((other) => (
              <li key={other.id}>
                <SmallActionForm
                  action={action}
                  hidden={{ membershipId: other.id }}
                  label={other.label}
                  variant="secondary"
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      <AppLink href="/cuenta">{t('account')}</AppLink>
    </div>
  );
}
