import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/forms/button';
import { PortalShell } from '@/components/layout/portal-shell';
import { PublicShell } from '@/components/layout/public-shell';
import { RoleSwitch } from '@/components/layout/role-switch';
import { SignOutForm } from '@/components/layout/sign-out-form';
import { Flash } from '@/components/ui/flash';
import type { Locale } from '@/lib/kernel/format';
import { readableParams } from '@/lib/kernel/message-params';
import { readFlash } from '@/lib/platform/flash';
import { currentSession } from '@/lib/platform/session';
import { navigationOf, PUBLIC_NAVIGATION, type NavEntry } from './navigation';
import { chooseLanguageAction, dismissFlashAction } from './preferences';
import { signOutAction, switchRoleAction } from './site-actions';

/** The frame of every page: the portal's for whoever has a session, the public one for everybody else. */
export async function SiteShell({ children }: { children: ReactNode }) {
  const [t, locale, session, flash] = await Promise.all([
    getTranslations(),
    getLocale() as Promise<Locale>,
    currentSession(),
    readFlash(),
  ]);
  const nav = (entries: readonly NavEntry[]) =>
    entries.map(({ key, ...entry }) => ({ ...entry, label: t(`navigation.${key}`) }));
  const notice =
    flash && t.has(flash.key) ? { id: flash.id, text: t(flash.key, readableParams(flash.params ?? {}, locale)) } : null;
  const common = {
    locale,
    chooseLanguage: chooseLanguageAction,
    flash: <Flash notice={notice} seen="/api/notice-seen" dismiss={dismissFlashAction} />,
  };
  if (!session) {
    return (
      <PublicShell
        {...common}
        nav={nav(PUBLIC_NAVIGATION)}
        entry={
          <ButtonLink href="/ingresar" size="small">
            {t('navigation.sign_in')}
          </ButtonLink>
        }
      >
        {children}
      </PublicShell>
    );
  }
  const { actor, memberships, actingId, unread } = session;
  const roleName = (m: { role: string; entityName: string | null }) => {
    const role = t(`identity.roles.${m.role}`);
    return m.entityName ? `${role}, ${m.entityName}` : role;
  };
  const acting = memberships.find((m) => m.id === actingId);
  const others = memberships.filter((m) => m.id !== actingId).map((m) => ({ id: m.id, label: roleName(m) }));
  return (
    <PortalShell
      {...common}
      nav={nav(navigationOf(actor))}
      account={{ name: actor.name, actingRole: acting ? roleName(acting) : '' }}
      roleSwitch={<RoleSwitch others={others} action={switchRoleAction} />}
      signOut={<SignOutForm action={signOutAction} />}
      notifications={{ href: '/avisos', count: unread }}
    >
      {children}
    </PortalShell>
  );
}
