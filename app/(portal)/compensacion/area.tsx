import { useTranslations } from 'next-intl';
import { Tabs } from '@/components/layout/tabs';

/** The two parts of the section of pay. */
export function CompensationArea({ current }: { current: '/compensacion' | '/compensacion/tablas' }) {
  const t = useTranslations('compensation.area');
  return (
    <Tabs
      label={t('label')}
      items={(['/compensacion', '/compensacion/tablas'] as const).map((href) => ({
        href,
        label: t(href === '/compensacion' ? 'compare' : 'tables'),
        current: href === current,
      }))}
    />
  );
}
