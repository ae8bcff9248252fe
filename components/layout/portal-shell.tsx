/**
 * PortalShell — frame of every signed-in page.
 *   nav ({href, label}[]), homeHref? ('/inicio'), locale, chooseLanguage (server action)
 *   account {name, actingRole}: who is signed in and in which role they act
 *   roleSwitch?, signOut (slots: forms), notifications? {href, count}, flash? (slot: <Flash/>), children
 */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { AccountMenu, type AccountMenuProps } from './account-menu';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';
import { MobileNav, PrimaryNav } from './primary-nav';
import { NotificationsLink, type Notifications } from './notifications-link';
import type { ShellProps } from './shell-types';
import { SkipLink } from './skip-link';
import { SiteFooter } from './site-footer';

export interface PortalShellProps extends ShellProps, AccountMenuProps {
  notifications?: Notifications;
  flash?: ReactNode;
}

export function PortalShell(props: PortalShellProps) {
  const {
    nav,
    homeHref = '/inicio',
    locale,
    chooseLanguage,
    account,
    roleSwitch,
    signOut,
    notifications,
    flash,
    children,
  } = props;
  const t = useTranslations('layout');
  return (
    <div className="flex min-h-dvh flex-col">
      <header data-chrome className="border-t-4 border-b border-t-accent-fill border-b-line bg-surface">
        <SkipLink />
        <div className="mx-auto flex max-w-(--width-page) items-center gap-x-4 px-4 pt-3 max-md:pb-3 sm:px-6">
          <Brand href={homeHref} />
          <div className="ml-auto flex items-center gap-1.5 sm:gap-3">
            {notifications && <NotificationsLink {...notifications} />}
            <AccountMenu account={account} roleSwitch={roleSwitch} signOut={signOut} />
            <MobileNav nav={nav} label={t('menu')} />
          </div>
        </div>
        <PrimaryNav nav={nav} label={t('primary')} />
      </header>
      <main
        id="contenido"
        tabIndex={-1}
        className="mx-auto w-full max-w-(--width-page) flex-1 px-4 py-7 outline-none sm:px-6"
      >
        {flash}
        {children}
      </main>
      <SiteFooter>
        <span className="inline-flex items-center gap-1.5 text-ink-soft">
          <Icon name="person" /> {t('actingAs', { role: account.actingRole })}
        </span>
        <LanguageSwitch locale={locale} choose={chooseLanguage} />
      </SiteFooter>
    </div>
  );
}
