/** HolderList — seatId, holdings (newest first): everyone who has held a post, how they came to it, when, and how HR says they meet its profile. */
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import { FileLink } from '@/components/ui/file-link';
import { DateText } from '@/components/ui/value-text';
import type { HoldingView, RenewalView } from '@/lib/domains/positions/types';

export function HolderList({ seatId, holdings }: { seatId: string; holdings: readonly HoldingView[] }) {
  const t = useTranslations('positions');
  if (holdings.length === 0) {
    return <EmptyState title={t('record.no_holders')}>{t('record.no_holders_why')}</EmptyState>;
  }
  return (
    <ol className="divide-y divide-line border-y border-line">
      {holdings.map((holding) => (
        <li key={holding.id} className="space-y-1 py-3">
          <Holder seatId={seatId} holding={holding} />
        </li>
      ))}
    </ol>
  );
}

function Holder({ seatId, holding }: { seatId: string; holding: HoldingView }) {
  const t = useTranslations('positions');
  const h = useTranslations('holders.list');
  const { name, modality, startsOn, dueOn, endsOn, support, documentId, endCause, endSupport } = holding;
  return (
    <>
      <p className="flex flex-wrap items-center gap-2 font-medium">
        {name}
        {holding.beyondCaps && <Badge tone="warning">{h('beyond_caps')}</Badge>}
      </p>
      <p className="text-sm text-ink-soft">
        {t(`modalities.${modality}`)} · <DateText date={startsOn} /> –{' '}
        {endsOn ? <DateText date={endsOn} /> : t('record.today')}
        {support && <> · {support}</>}
      </p>
      {dueOn && endsOn === null && (
        <p className="text-sm">
          {h(modality === 'commission' ? 'commission_until' : 'term_until')} <DateText date={dueOn} />
        </p>
      )}
      {holding.renewals.map((renewal) => (
        <Renewal key={renewal.from} renewal={renewal} />
      ))}
      {endCause && (
        <p className="text-sm">
          {h('left')} {t(`values.endCause.${endCause}`)}
          {endSupport && <> · {endSupport}</>}
        </p>
      )}
      {holding.metProfile && (
        <p className="text-sm">
          {h.rich('met', {
            number: holding.metProfile.number,
            profile: (text) => (
              <AppLink href={`/puestos/${seatId}/perfil?ver=${holding.metProfile?.id ?? ''}`}>{text}</AppLink>
            ),
          })}
        </p>
      )}
      {holding.profile && (
        <details className="text-sm">
          <summary className="link cursor-pointer">{h('profile')}</summary>
          <p className="mt-1 whitespace-pre-line">{holding.profile}</p>
        </details>
      )}
      {documentId && (
        <p className="text-sm">
          <FileLink label={h('act')} href={`/documentos/${documentId}`} />
        </p>
      )}
    </>
  );
}

function Renewal({ renewal: { from, until, report, support, reason, documentId } }: { renewal: RenewalView }) {
  const h = useTranslations('holders.list');
  return (
    <details className="text-sm">
      <summary className="link cursor-pointer">
        {h('renewed')} <DateText date={from} /> – <DateText date={until} />
      </summary>
      <p className="mt-1">
        {report} · {support}
      </p>
      <p className="mt-1 whitespace-pre-line">{reason}</p>
      <p className="mt-1">
        <FileLink label={h('act')} href={`/documentos/${documentId}`} />
      </p>
    </details>
  );
}
