/** HolderList — holdings (newest first): everyone who has held a post, how they came to it and when. */
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { DateText } from '@/components/ui/value-text';
import type { HoldingView } from '@/lib/domains/positions/types';

export function HolderList({ holdings }: { holdings: readonly HoldingView[] }) {
  const t = useTranslations('positions');
  if (holdings.length === 0) {
    return <EmptyState title={t('record.no_holders')}>{t('record.no_holders_why')}</EmptyState>;
  }
  return (
    <ol className="divide-y divide-line border-y border-line">
      {holdings.map(({ id, name, modality, startsOn, endsOn, support }) => (
        <li key={id} className="py-3">
          <p className="font-medium">{name}</p>
          <p className="text-sm text-ink-soft">
            {t(`modalities.${modality}`)} · <DateText date={startsOn} /> –{' '}
            {endsOn ? <DateText date={endsOn} /> : t('record.today')}
            {support && <> · {support}</>}
          </p>
        </li>
      ))}
    </ol>
  );
}
