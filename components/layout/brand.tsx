import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { Mark } from './mark';

export function Brand({ href }: { href: string }) {
  const t = useTranslations('layout');
  return (
    <AppLink href={href} className="flex items-center gap-3">
      <Mark />
      <span className="leading-tight">
        <span className="block text-2xs text-ink-soft max-sm:sr-only">{t('cadre')}</span>
        <span className="block font-bold tracking-[-0.01em]">{t('name')}</span>
      </span>
    </AppLink>
  );
}
