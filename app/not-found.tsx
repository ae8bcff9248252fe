import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/forms/button';
import { Mark } from '@/components/layout/mark';

export default async function NotFound() {
  const t = await getTranslations('layout.notFound');
  return (
    <main className="mx-auto flex max-w-(--width-prose) flex-col items-start px-6 py-20">
      <Mark className="size-11" />
      <h1 className="mt-6 text-2xl font-bold">{t('title')}</h1>
      <p className="mt-2 mb-6 text-ink-soft">{t('body')}</p>
      <ButtonLink href="/" variant="primary">
        {t('home')}
      </ButtonLink>
    </main>
  );
}
