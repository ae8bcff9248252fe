import { useTranslations } from 'next-intl';
import { Tabs } from '@/components/layout/tabs';
import { POSITIONS_AREA } from './navigation';

/** The parts of the section of posts, with the one the reader is in. */
export function PositionsArea({ current }: { current: string }) {
  const t = useTranslations('navigation');
  return (
    <Tabs
      label={t('positions')}
      items={POSITIONS_AREA.map(({ href, key }) => ({ href, label: t(key), current: href === current }))}
    />
  );
}
