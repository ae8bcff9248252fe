/** TrackRecord — lines: what the manager achieved in each evaluated year, newest first. */
import { useTranslations } from 'next-intl';
import { PercentText } from '@/components/ui/value-text';

export interface TrackRecordLine {
  year: number;
  entityName: string;
  postTitle: string;
  achievement: string;
}

export function TrackRecord({ lines }: { lines: readonly TrackRecordLine[] }) {
  const t = useTranslations('requests.track_record');
  if (lines.length === 0) return <p className="text-sm text-ink-soft">{t('none')}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line text-sm">
      {lines.map((line) => (
        <li
          key={`${line.year} ${line.postTitle} ${line.entityName}`}
          className="flex flex-wrap justify-between gap-x-4 py-2"
        >
          <span>
            <span className="figures font-semibold">{line.year}</span> · {line.postTitle}, {line.entityName}
          </span>
          <span>
            {t('achievement')} <PercentText value={line.achievement} />
          </span>
        </li>
      ))}
    </ul>
  );
}
