/** AccountStateBadge — state: whether the account can be entered. */
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { Tone } from '@/components/ui/tone';

const TONES = { open: 'success', locked: 'warning', closed: 'danger' } as const satisfies Record<string, Tone>;

export function AccountStateBadge({ state }: { state: keyof typeof TONES }) {
  const t = useTranslations('identity.admin');
  return <Badge tone={TONES[state]}>{t(state)}</Badge>;
}
