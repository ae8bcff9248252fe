import { getTranslations } from 'next-intl/server';
import { TableNotice } from '@/components/compensation/table-notice';
import { DefinitionList, Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { MoneyText } from '@/components/ui/value-text';
import { getScale } from '@/lib/domains/compensation/table/queries/get-scale';
import { topUpOf } from '@/lib/domains/compensation/top-up/rules';
import type { PayRecord } from '@/lib/domains/compensation/valuation/queries/get-pay';

/** What SERVIR adds to the pay of a post that a manager of the cadre holds. */
export async function TopUpSection({ pay }: { pay: PayRecord }) {
  if (pay.holder?.modality !== 'cadre') return null;
  const [t, scale] = await Promise.all([getTranslations('compensation'), getScale(pay.level)]);
  const monthly = scale?.monthly ?? null;
  return (
    <Section title={t('top_up.title')} description={t('top_up.hint')}>
      {scale === null || monthly === null || pay.monthlyPay === null ? (
        <EmptyState title={t('top_up.unknown')}>
          {t(pay.monthlyPay === null ? 'top_up.no_pay' : 'top_up.no_scale')}
        </EmptyState>
      ) : (
        <>
          <TableNotice table={scale.table} />
          <DefinitionList
            items={[
              { term: t('top_up.holder'), value: pay.holder.name },
              { term: t('top_up.scale', { level: pay.level }), value: <MoneyText amount={monthly} /> },
              { term: t('top_up.host_pay'), value: <MoneyText amount={pay.monthlyPay} /> },
              {
                term: t('top_up.top_up'),
                value: (
                  <>
                    <strong>
                      <MoneyText amount={topUpOf(monthly, pay.monthlyPay)} />
                    </strong>{' '}
                    {monthly <= pay.monthlyPay && <span className="text-ink-soft">{t('top_up.none')}</span>}
                  </>
                ),
              },
            ]}
          />
        </>
      )}
      <p className="mt-4 max-w-(--width-prose) text-sm text-ink-soft">{t('top_up.severance')}</p>
    </Section>
  );
}
