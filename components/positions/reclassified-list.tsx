/** ReclassifiedList — seats: what a change of place would make of each post, before it is saved. */
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { Badge } from '@/components/ui/badge';
import type { ReclassifiedSeat } from '@/lib/domains/positions/seat/reclassification';
import { GroupAndRole } from './group-and-role';

export function ReclassifiedList({ seats }: { seats: readonly ReclassifiedSeat[] }) {
  const t = useTranslations('structure.change');
  if (seats.length === 0) return <p className="text-sm">{t('no_posts')}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {seats.map(({ seat, outcome, tables, group, role }) => (
        <li key={seat.id} className="py-3 text-sm">
          <p className="flex flex-wrap items-center gap-2">
            <AppLink href={`/puestos/${seat.id}`}>{seat.title}</AppLink>
            <Badge tone={outcome === 'changes' ? 'warning' : 'neutral'}>
              {t(outcome === 'changes' ? 'changes' : 'stays')}
            </Badge>
          </p>
          <dl className="mt-1 grid gap-x-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
            <dt className="text-ink-soft">{t('now')}</dt>
            <dd>
              <GroupAndRole group={seat.group} role={seat.role} />
            </dd>
            <dt className="text-ink-soft">{t('tables')}</dt>
            <dd>{tables.group ? <GroupAndRole group={tables.group} role={tables.role} /> : t('tables_silent')}</dd>
            <dt className="text-ink-soft">{t('then')}</dt>
            <dd className={outcome === 'changes' ? 'font-semibold' : ''}>
              <GroupAndRole group={group} role={role} />
            </dd>
          </dl>
          <p className="mt-1 text-ink-soft">{t(`why.${outcome}`)}</p>
        </li>
      ))}
    </ul>
  );
}
