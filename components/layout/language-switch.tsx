import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/kernel/format';
import type { ChooseLanguage } from './shell-types';

const NAMES: Record<Locale, string> = { es: 'Español', en: 'English' };

/** One button: the other language, named in itself. */
export function LanguageSwitch({ locale, choose }: { locale: Locale; choose: ChooseLanguage }) {
  const t = useTranslations('layout');
  const other: Locale = locale === 'es' ? 'en' : 'es';
  return (
    <form action={choose}>
      <button type="submit" name="idioma" value={other} className="link min-h-6">
        <span className="sr-only">{t('language')} </span>
        <span lang={other}>{NAMES[other]}</span>
      </button>
    </form>
  );
}
