/** ValuationTotals — valuation: what a year and a month add up to, what is apart, and the fourteen payments of a year. */
import { useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/layout/section';
import { DataTable } from '@/components/ui/data-table';
import { MoneyText } from '@/components/ui/value-text';
import { totalOf } from '@/lib/domains/compensation/valuation/payments';
import type { Payment, Valuation } from '@/lib/domains/compensation/valuation/types';
import { moneyFromCentimos } from '@/lib/kernel/money';

export function ValuationTotals({ valuation }: { valuation: Valuation }) {
  const t = useTranslations('compensation.totals');
  const { main, adjusted, prioritised, annual, payments, permanentPayments, severance } = valuation;
  const hasConditions = prioritised > 0;
  return (
    <div className="mt-4 space-y-6">
      <DefinitionList
        items={[
          { term: t('main'), value: <MoneyText amount={main} /> },
          { term: t('adjusted'), value: <MoneyText amount={adjusted} /> },
          { term: t('prioritised'), value: <MoneyText amount={prioritised} /> },
          {
            term: t('annual'),
            value: (
              <strong>
                <MoneyText amount={annual} />
              </strong>
            ),
          },
          {
            term: t('monthly'),
            value: (
              <>
                <strong>
                  <MoneyText amount={leastOf(payments)} />
                </strong>{' '}
                <span className="text-ink-soft">{t('monthly_rule', { count: payments.length })}</span>
              </>
            ),
          },
          ...(hasConditions
            ? [{ term: t('permanent'), value: <MoneyText amount={leastOf(permanentPayments)} /> }]
            : []),
          {
            term: t('severance'),
            value: (
              <>
                <MoneyText amount={severance} /> <span className="text-ink-soft">{t('severance_rule')}</span>
              </>
            ),
          },
          { term: t('variable'), value: t('variable_none') },
        ]}
      />
      <Payments payments={payments} permanent={hasConditions ? permanentPayments : null} />
    </div>
  );
}

const leastOf = (payments: readonly Payment[]) => moneyFromCentimos(Math.min(...payments.map(({ amount }) => amount)));

type PaymentsProps = {
  readonly payments: readonly Payment[];
  /** Those of a year in which no condition lasts; null when the valuation has none. */
  readonly permanent: readonly Payment[] | null;
};

type Row = Payment & { readonly without: Payment['amount'] | null };

function Payments({ payments, permanent }: PaymentsProps) {
  const t = useTranslations('compensation.payments');
  const rows: readonly Row[] = payments.map((payment, place) => ({
    ...payment,
    without: permanent?.[place]?.amount ?? null,
  }));
  return (
    <details>
      <summary className="link w-fit">{t('title', { count: payments.length })}</summary>
      <p className="mt-2 mb-3 max-w-(--width-prose) text-sm text-ink-soft">{t('rounding')}</p>
      <div className="max-w-lg">
        <DataTable
          caption={t('title', { count: payments.length })}
          hideCaption
          rows={rows}
          rowKey={({ month, bonus }) => `${month}${bonus ? '+' : ''}`}
          empty={null}
          columns={[
            {
              key: 'payment',
              header: t('payment'),
              rowHeader: true,
              cell: ({ month, bonus }) => t(bonus ? 'bonus' : 'month', { month: String(month) }),
            },
            {
              key: 'amount',
              header: t(permanent ? 'amount_with' : 'amount'),
              numeric: true,
              cell: ({ amount }) => <MoneyText amount={amount} />,
            },
            ...(permanent
              ? [
                  {
                    key: 'permanent',
                    header: t('amount_without'),
                    numeric: true,
                    cell: ({ without }: Row) => without !== null && <MoneyText amount={without} />,
                  },
                ]
              : []),
          ]}
          footer={
            <tr role="row">
              <th role="rowheader" scope="row" className="py-2 text-left">
                {t('total')}
              </th>
              {[payments, ...(permanent ? [permanent] : [])].map((column, place) => (
                <td key={place} role="cell" className="py-2 pl-4 text-right">
                  <MoneyText amount={totalOf(column)} />
                </td>
              ))}
            </tr>
          }
        />
      </div>
    </details>
  );
}
