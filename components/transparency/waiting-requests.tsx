/** WaitingRequests — counts of requests by state: those that wait for someone, each leading to its list. */
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';

const WAITING = ['SUBMITTED', 'ACCEPTED_BY_MANAGER', 'ACCEPTED', 'PROPOSED', 'PREFERRED', 'RETURNED'] as const;
type WaitingState = (typeof WAITING)[number];

export function WaitingRequests({ counts }: { counts: Readonly<Partial<Record<WaitingState, number>>> }) {
  const t = useTranslations('transparency.glance');
  const waiting = WAITING.flatMap((state) => (counts[state] ? [{ state, count: counts[state] }] : []));
  if (waiting.length === 0) return <p className="text-ink-soft">{t('nothing_waits')}</p>;
  return (
    <ul className="grid gap-x-12 sm:grid-cols-2 lg:grid-cols-3">
      {waiting.map(({ state, count }) => (
        <li key={state} className="flex items-baseline justify-between gap-4 border-b border-line py-2.5">
          <AppLink href={`/solicitudes?estado=${state}`}>{t(`waits.${state}`)}</AppLink>
          <span className="figures text-lg font-semibold">{count}</span>
        </li>
      ))}
    </ul>
  );
}
