import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { CycleTable } from '@/components/performance/cycle-table';
import { ReportsToConfirm } from '@/components/performance/reports-to-confirm';
import { listCyclesInState } from '@/lib/domains/performance/cycle/queries';
import { listReportsToConfirm } from '@/lib/domains/performance/goal/queries';
import type { HomeSectionProps } from '.';

/** A superior's home: the goals, the evidence and the years of their people that wait for them. */
export async function SuperiorHome({ actor }: HomeSectionProps) {
  const [t, goals, reports, years] = await Promise.all([
    getTranslations('performance.home'),
    listCyclesInState(actor, { goalSet: ['PROPOSED', 'OBJECTED'] }),
    listReportsToConfirm(actor),
    listCyclesInState(actor, { cycle: ['YEAR_CLOSED'] }),
  ]);
  const nothing = (text: string) => <p className="text-sm text-ink-soft">{text}</p>;
  return (
    <>
      <Section title={t('to_approve')}>
        <CycleTable rows={goals} empty={nothing(t('to_approve_none'))} />
      </Section>
      <Section title={t('to_confirm')}>
        <ReportsToConfirm reports={reports} empty={nothing(t('to_confirm_none'))} />
      </Section>
      <Section title={t('to_assess')}>
        <CycleTable rows={years} empty={nothing(t('to_assess_none'))} />
      </Section>
    </>
  );
}
