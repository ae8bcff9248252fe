/** ChallengeNotice — competitionId, until (day): until when whoever was left out may challenge the results, and where it is told how. */
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/forms/button';
import { Alert } from '@/components/ui/alert';
import { useReaderLocale } from '@/components/ui/locale';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { formatDate } from '@/lib/kernel/format';

export function ChallengeNotice({ competitionId, until }: { competitionId: string; until: CalendarDate }) {
  const t = useTranslations('applications.challenge');
  return (
    <div className="mb-10">
      <Alert
        title={t('title', { date: formatDate(until, useReaderLocale()) })}
        action={
          <ButtonLink href={`/concursos/${competitionId}#impugnar`} size="small">
            {t('open')}
          </ButtonLink>
        }
      >
        {t('how')}
      </Alert>
    </div>
  );
}
