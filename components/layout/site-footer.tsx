import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export function SiteFooter({ children }: { children: ReactNode }) {
  const t = useTranslations('layout');
  return (
    <footer data-chrome className="mt-8 border-t border-line bg-sunken text-sm">
      <div className="mx-auto flex max-w-(--width-page) flex-wrap items-center justify-between gap-x-8 gap-y-3 px-4 py-5 sm:px-6">
        <p className="text-ink-soft">{t('footer')}</p>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">{children}</div>
      </div>
    </footer>
  );
}
