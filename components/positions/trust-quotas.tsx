/** TrustQuotas — quotas, more? ({count, quotas}): the caps of trust appointees with their arithmetic and, beside, as they would be with so many more. */
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { DateText } from '@/components/ui/value-text';
import type { Quota, TrustQuotas as Quotas } from '@/lib/domains/positions/trust/quotas';

export interface TrustQuotasProps {
  quotas: Quotas;
  more?: { readonly count: number; readonly quotas: Quotas } | undefined;
}

export function TrustQuotas({ quotas, more }: TrustQuotasProps) {
  const t = useTranslations('positions.trust');
  return (
    <dl className="@container divide-y divide-line border-y border-line">
      {(['managers', 'total'] as const).map((kind) => (
        <div key={kind} className="grid gap-x-6 gap-y-2 py-4 @md:grid-cols-[12rem_minmax(0,1fr)]">
          <dt className="font-semibold">{t(kind)}</dt>
          <dd className="space-y-2">
            {quotas[kind] && <Line quota={quotas[kind]} />}
            {kind === 'total' && !quotas.total && <p className="text-sm">{t('undeclared')}</p>}
            {more && quotas[kind] && more.quotas[kind] && (
              <div className="border-l-2 border-line pl-4">
                <p className="text-sm text-ink-soft">{t('with_more', { count: more.count })}</p>
                <Line quota={more.quotas[kind]} />
              </div>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Line({ quota }: { quota: Quota }) {
  const t = useTranslations('positions.trust');
  const { used, of, percent, share, floor, ceiling, granted, cap, room, norm } = quota;
  const bounded = cap === share ? null : share < cap ? floor : ceiling;
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <span className="figures font-medium">{t('used', { used, cap })}</span>
        <Badge tone={room < 0 ? 'danger' : room === 0 ? 'warning' : 'success'}>
          {room < 0 ? t('excess', { count: -room }) : t('room', { count: room })}
        </Badge>
      </p>
      <p className="text-sm text-ink-soft">
        {t('arithmetic', { percent, of, share })}
        {bounded !== null && t(share < cap ? 'floor' : 'ceiling', { cap: bounded })} ({norm.source})
      </p>
      {granted && (
        <p className="text-sm">
          {t('granted', { resolution: granted.resolution })} <DateText date={granted.validUntil} />.
        </p>
      )}
    </>
  );
}
