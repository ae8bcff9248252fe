/** ManualNotice — manual ({name, edition, state, source, demonstration}): which version this is, and that it is a demonstration when it is. */
import { useTranslations } from 'next-intl';
import { Alert } from '@/components/ui/alert';
import { Badge } from '@/components/ui/badge';
import { StateBadge } from '@/components/ui/state-badge';
import type { ManualState } from '@/lib/domains/positions/manual/types';
import { MANUAL_TONES } from './tones';

interface Manual {
  name: string;
  edition: number;
  source: string;
  state: ManualState;
  demonstration: boolean;
}

export function ManualNotice({ manual }: { manual: Manual }) {
  const t = useTranslations('profiles');
  const states = useTranslations('positions.states');
  return (
    <div className="mb-6 space-y-4">
      <p className="flex flex-wrap items-center gap-2">
        <span>{t('manual.named', { edition: manual.edition, name: manual.name })}</span>
        <StateBadge state={manual.state} tones={MANUAL_TONES} label={states(`manual_${manual.state}`)} />
        {manual.demonstration && <Badge tone="warning">{t('manual.demonstration')}</Badge>}
      </p>
      <p className="text-sm text-ink-soft">{t('manual.source_is', { source: manual.source })}</p>
      {manual.demonstration && <Alert title={t('demonstration')}>{t('demonstration_why')}</Alert>}
    </div>
  );
}
