import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

export interface AccountMenuProps {
  account: { name: string; actingRole: string };
  /** A form with the account's other roles. */
  roleSwitch?: ReactNode;
  /** A form that ends the session. */
  signOut: ReactNode;
}

/** Who is signed in and in which role they act, always visible; the switch and the way out behind it. */
export function AccountMenu({ account, roleSwitch, signOut }: AccountMenuProps) {
  const t = useTranslations('layout');
  return (
    <details className="group relative">
      <summary className="flex min-h-10 list-none items-center gap-2.5 rounded-md px-2 text-left text-sm hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <Icon name="person" className="text-base" />
        <span className="leading-tight max-sm:sr-only">
          <span className="block max-w-56 truncate font-semibold">{account.name}</span>
          <span className="block text-2xs text-ink-soft">{account.actingRole}</span>
        </span>
        <Icon name="chevron" className="rotate-90 text-ink-soft group-open:-rotate-90" />
      </summary>
      <div className="absolute right-0 z-10 mt-2 flex w-72 flex-col gap-4 rounded-lg border border-line bg-surface p-4 text-sm shadow-lg max-sm:fixed max-sm:inset-x-4 max-sm:w-auto">
        <p>
          <span className="block font-semibold">{account.name}</span>
          <span className="text-ink-soft">{t('actingAs', { role: account.actingRole })}</span>
        </p>
        {roleSwitch}
        <div className="border-t border-line pt-4">{signOut}</div>
      </div>
    </details>
  );
}
