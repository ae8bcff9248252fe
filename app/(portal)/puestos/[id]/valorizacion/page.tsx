import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { TableNotice } from '@/components/compensation/table-notice';
import { VALUATION_TONES } from '@/components/compensation/tones';
import { ValuationFacts } from '@/components/compensation/valuation-facts';
import { ValuationHistory } from '@/components/compensation/valuation-history';
import { ValuationLines } from '@/components/compensation/valuation-lines';
import { ValuationTotals } from '@/components/compensation/valuation-totals';
import { ButtonLink } from '@/components/forms/button';
import { RecordHeader } from '@/components/layout/record-header';
import { Section } from '@/components/layout/section';
import { RecordTimeline } from '@/components/record/record-timeline';
import { turnOf } from '@/components/record/task-messages';
import { Alert } from '@/components/ui/alert';
import { EmptyState } from '@/components/ui/empty-state';
import { PrintButton } from '@/components/ui/print-button';
import { MoneyText } from '@/components/ui/value-text';
import { getPay } from '@/lib/domains/compensation/valuation/queries/get-pay';
import { checkValued } from '@/lib/domains/compensation/valuation/rules';
import type { Recorded, ValuationView } from '@/lib/domains/compensation/valuation/types';
import { SERVIR_ROLES } from '@/lib/kernel/actor';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { pageNumber } from '@/lib/kernel/page-number';
import { refusalMessage } from '@/lib/platform/action';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { getTimeline } from '@/lib/platform/timeline';
import { getOpenTasks } from '@/lib/platform/worklist';
import { AnswerForms } from './answer-forms';
import { BenefitSection } from './benefit-section';
import { TopUpSection } from './top-up-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('compensation'))('pay.title') };
}

/** What a post is paid and why, line by line; what is proposed, what was; and what of its holder's is not of the post. */
export default async function PayPage({ params, searchParams }: PageProps<'/puestos/[id]/valorizacion'>) {
  const actor = await requireActor('entity_hr', 'entity_head', ...SERVIR_ROLES);
  const day = today();
  const [{ id }, search] = await Promise.all([params, searchParams]);
  const pay = await getPay(actor, id, day, pageNumber(search.pagina));
  if (!pay) notFound();
  const open = pay.valuations.find(({ state }) => state === 'PROPOSED');
  const ruling = pay.valuations.find(({ state }) => state === 'VALIDATED');
  const past = pay.valuations.filter((each) => each !== open && each !== ruling);
  const shown = open ?? ruling ?? past[0];
  const [newest] = pay.valuations;
  const valued = checkValued({
    group: pay.servantGroup,
    government: pay.entity.government,
    suppressed: pay.suppressedOn !== null,
  });
  const [t, tasks, timeline] = await Promise.all([
    getTranslations('compensation'),
    open ? getOpenTasks(actor, open.id) : [],
    shown ? getTimeline(actor, shown.id) : [],
  ]);
  const { monthlyPay } = pay;
  const missing = open ? 'missing_answer' : valued.ok && !ruling ? 'missing_proposal' : null;
  const stale = valued.ok && staleOf(open, ruling);
  return (
    <>
      <RecordHeader
        kind={t('pay.title')}
        title={pay.title}
        subtitle={`${pay.unit.name}, ${pay.entity.name}`}
        breadcrumbs={[
          { href: '/compensacion', label: t('compare.title') },
          { href: `/puestos/${pay.id}`, label: pay.title },
        ]}
        state={
          shown
            ? { label: t(`states.valuation_${shown.state}`), tone: VALUATION_TONES[shown.state] }
            : { label: t('pay.not_valued'), tone: 'neutral' }
        }
        {...await turnOf(tasks)}
        {...(missing ? { missing: [{ text: t(`pay.${missing}`) }] } : {})}
        actions={
          <>
            {actor.role === 'entity_hr' && valued.ok && !open && (
              <ButtonLink href={`/puestos/${pay.id}/valorizacion/nueva`} variant="primary">
                {t('propose.title')}
              </ButtonLink>
            )}
            <PrintButton label={t('pay.print')} />
          </>
        }
      />
      {!valued.ok && (
        <div className="mb-8">
          <Alert title={t('pay.not_by_these_rules')}>{await refusalMessage(valued.refusal)}</Alert>
        </div>
      )}
      {newest?.state === 'RETURNED' && (
        <div className="mb-8">
          <Alert tone="warning" title={t('pay.returned')}>
            <p className="whitespace-pre-line">{newest.reason}</p>
          </Alert>
        </div>
      )}
      {stale && (
        <div className="mb-8">
          <Alert tone="warning" title={t('pay.stale')}>
            {t(stale)}
          </Alert>
        </div>
      )}
      {open && (
        <>
          <Section title={t('pay.proposal')} description={t('pay.proposal_hint')}>
            <Explained valuation={open} day={day} recorded={pay.recorded} />
          </Section>
          <AnswerForms actor={actor} open={open} isValued={valued.ok} holderId={pay.holder?.personId ?? null} />
        </>
      )}
      <Section title={t('pay.ruling')} description={t('pay.ruling_hint')}>
        {ruling ? (
          <Explained valuation={ruling} day={day} />
        ) : (
          <EmptyState title={t('pay.none')}>
            {monthlyPay === null
              ? t('pay.none_why')
              : t.rich('pay.recorded', { monthly: () => <MoneyText amount={monthlyPay} /> })}
          </EmptyState>
        )}
      </Section>
      <TopUpSection pay={pay} />
      <BenefitSection actor={actor} pay={pay} url={{ path: `/puestos/${pay.id}/valorizacion`, params: search }} />
      {past.length > 0 && (
        <Section title={t('pay.history')}>
          <ValuationHistory valuations={past} today={day} />
        </Section>
      )}
      {shown && (
        <Section title={t('pay.timeline')}>
          <RecordTimeline rows={timeline} />
        </Section>
      )}
    </>
  );
}

/** What to say of a post that is no longer what was valued: of the proposal, which can only be returned, or of what rules. */
function staleOf(open: ValuationView | undefined, ruling: ValuationView | undefined) {
  if (open?.stands === false) return 'refusals.post_changed';
  return ruling?.stands === false && 'pay.stale_why';
}

type Props = { readonly valuation: ValuationView; readonly day: CalendarDate; readonly recorded?: Recorded };

function Explained({ valuation, day, ...recorded }: Props) {
  return (
    <div className="space-y-4">
      <TableNotice table={valuation.table} />
      <ValuationFacts valuation={valuation} {...recorded} />
      <ValuationLines lines={valuation.valuation.lines} today={day} />
      <ValuationTotals valuation={valuation.valuation} />
    </div>
  );
}
