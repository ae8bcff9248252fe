import { useTranslations } from 'next-intl';
import { Tabs } from '@/components/layout/tabs';
import type { ActorRole } from '@/lib/kernel/actor';
import { positionsArea } from './navigation';

/** The parts of the section of posts that the reader's role opens, with the one they are in. */
export function PositionsArea({ role, current }: { role: ActorRole; current: string }) {
  const t = useTranslations('navigation');
  return (
    <Tabs
      label={t('positions')}
      items={positionsArea(role).map(({ href, key }) => ({ href, label: t(key), current: href === current }))}
    />
  );
}
