import { useTranslations } from 'next-intl';

export function SkipLink() {
  const t = useTranslations('layout');
  return (
    <a
      href="#contenido"
      data-chrome
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:rounded-md focus:bg-accent-fill focus:px-4 focus:py-2.5 focus:font-semibold focus:text-white"
    >
      {t('skip')}
    </a>
  );
}
