import { useTranslations } from 'next-intl';
import { SpreadChart } from '@/components/compensation/spread-chart';
import { Section } from '@/components/layout/section';
import type { ListUrl } from '@/components/ui/list-url';
import { MoneyText } from '@/components/ui/value-text';
import type { CompareFilters } from '@/lib/domains/compensation/comparison/list-filters';
import { SMALLEST_GROUP } from '@/lib/domains/compensation/comparison/outliers';
import type { comparePay } from '@/lib/domains/compensation/comparison/queries/compare-pay';
import { ComparedPosts } from './compared-posts';

interface Props extends Awaited<ReturnType<typeof comparePay>> {
  filters: CompareFilters;
  url: ListUrl;
  /** SERVIR's: posts of several entities, each named. */
  across: boolean;
}

/** Posts beside the comparable ones that the reader may see: the chart of their groups, and the list. */
export function WithinView({ groups, rows, total, filters, url, across }: Props) {
  const t = useTranslations('compensation');
  const roles = useTranslations('positions.manager_roles');
  return (
    <>
      {groups.length > 0 && (
        <Section title={t('compare.spread')} description={t('compare.rule', { smallest: SMALLEST_GROUP })}>
          <SpreadChart
            groups={groups.map(({ role, level, ...group }) => ({
              key: `${role}-${level}`,
              label: t('compare.group', { role: roles(role), level }),
              ...group,
            }))}
          />
        </Section>
      )}
      <ComparedPosts
        {...{ rows, total, filters, url, across }}
        compared={groups.length > 0}
        unknown={t('standings.unknown')}
        measures={[
          {
            key: 'median',
            header: t('compare.median'),
            numeric: true,
            cell: (row) => <MoneyText amount={row.spread?.median ?? row.monthly} />,
          },
        ]}
      />
    </>
  );
}
