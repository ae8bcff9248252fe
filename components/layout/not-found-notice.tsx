/** NotFoundNotice — what a page that does not exist, or is not the reader's, says inside whatever frame it keeps. */
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/forms/button';

export function NotFoundNotice() {
  const t = useTranslations('layout.notFound');
  return (
    <div className="flex max-w-(--width-prose) flex-col items-start py-10">
      <h1 className="text-2xl font-bold">{t('title')}</h1>
      <p className="mt-2 mb-6 text-ink-soft">{t('body')}</p>
      <ButtonLink href="/" variant="primary">
        {t('home')}
      </ButtonLink>
    </div>
  );
}
