'use server';

import type { Route } from 'next';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { chooseLanguage } from '@/lib/domains/identity/commands/choose-language';
import { cookieOptions } from '@/lib/platform/cookie-options';
import { execute } from '@/lib/platform/execute';
import { clearFlash } from '@/lib/platform/flash';
import { LOCALE_COOKIE, isLocale } from '@/lib/platform/i18n/locales';
import { currentSession } from '@/lib/platform/session';

const YEAR_SECONDS = 365 * 24 * 3600;

/** Keeps the reader's language and shows the same page in it. */
export async function chooseLanguageAction(formData: FormData): Promise<void> {
  const language = formData.get('idioma');
  if (isLocale(language)) {
    (await cookies()).set(LOCALE_COOKIE, language, cookieOptions(YEAR_SECONDS));
    const session = await currentSession();
    if (session) await execute(chooseLanguage, session.actor, { language });
  }
  redirect(await samePage());
}

/** Takes away the notice that was shown at the top of the page. */
export async function dismissFlashAction(): Promise<void> {
  await clearFlash();
  redirect(await samePage());
}

async function samePage(): Promise<Route> {
  const referer = (await headers()).get('referer');
  const url = referer ? URL.parse(referer) : null;
  return (url ? url.pathname + url.search : '/') as Route;
}
