/** PublicShell — frame of the public pages: nav, homeHref? ('/'), locale, chooseLanguage, entry? (slot: sign-in link), flash?, children. */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';
import { MobileNav, PrimaryNav } from './primary-nav';
import type { ShellProps } from './shell-types';
import { SiteFooter } from './site-footer';
import { SkipLink } from './skip-link';

export interface PublicShellProps extends ShellProps {
  entry?: ReactNode;
  flash?: ReactNode;
}

export function PublicShell({ nav, homeHref = '/', locale, chooseLanguage, entry, flash, children }: PublicShellProps) {
  const t = useTranslations('layout');
  return (
    <div className="flex min-h-dvh flex-col">
      <header data-chrome className="border-t-4 border-b border-t-accent-fill border-b-line bg-surface">
        <SkipLink />
        <div className="mx-auto flex max-w-(--width-page) items-center gap-x-4 px-4 pt-3 max-md:pb-3 sm:px-6">
          <Brand href={homeHref} />
          <div className="ml-auto flex items-center gap-2 sm:gap-4">
            {entry}
            <MobileNav nav={nav} label={t('menu')} />
          </div>
        </div>
        <PrimaryNav nav={nav} label={t('primary')} />
      </header>
      <main
        id="contenido"
        tabIndex={-1}
        className="mx-auto w-full max-w-(--width-page) flex-1 px-4 py-9 outline-none sm:px-6"
      >
        {flash}
        {children}
      </main>
      <SiteFooter>
        <LanguageSwitch locale={locale} choose={chooseLanguage} />
      </SiteFooter>
    </div>
  );
}
