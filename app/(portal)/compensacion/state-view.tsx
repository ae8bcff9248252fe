import { useTranslations } from 'next-intl';
import { StateSpreadChart } from '@/components/compensation/state-spread-chart';
import { Section } from '@/components/layout/section';
import type { ListUrl } from '@/components/ui/list-url';
import { MoneyText } from '@/components/ui/value-text';
import type { CompareFilters } from '@/lib/domains/compensation/comparison/list-filters';
import type { compareWithState } from '@/lib/domains/compensation/comparison/queries/compare-with-state';
import { FEWEST_OTHER_ENTITIES, FEWEST_OTHER_POSTS } from '@/lib/domains/compensation/comparison/state-wide';
import type { Money } from '@/lib/kernel/money';
import { ComparedPosts } from './compared-posts';

interface Props extends Awaited<ReturnType<typeof compareWithState>> {
  filters: CompareFilters;
  url: ListUrl;
}

/** An entity's posts, each beside those of its group in the other entities, of which it reads no post. */
export function StateView({ groups, rows, total, filters, url }: Props) {
  const t = useTranslations('compensation');
  const roles = useTranslations('positions.manager_roles');
  return (
    <>
      {groups.length > 0 && (
        <Section
          title={t('compare.spread')}
          description={t('compare.state_rule', { posts: FEWEST_OTHER_POSTS, entities: FEWEST_OTHER_ENTITIES })}
        >
          <StateSpreadChart
            groups={groups.map(({ role, level, ...group }) => ({
              key: `${role}-${level}`,
              label: t('compare.group', { role: roles(role), level }),
              ...group,
            }))}
          />
        </Section>
      )}
      <ComparedPosts
        {...{ rows, total, filters, url }}
        compared={groups.length > 0}
        unknown={t('spread.withheld')}
        measures={[
          {
            key: 'count',
            header: t('spread.state_count'),
            numeric: true,
            cell: ({ spread }) => spread?.count ?? '—',
          },
          {
            key: 'half',
            header: t('compare.middle_half'),
            cell: ({ spread }) => (spread ? <Between from={spread.firstQuartile} to={spread.thirdQuartile} /> : '—'),
          },
          {
            key: 'fences',
            header: t('spread.fences'),
            cell: ({ spread }) => (spread ? <Between from={spread.fences.low} to={spread.fences.high} /> : '—'),
          },
        ]}
      />
    </>
  );
}

function Between({ from, to }: { from: Money; to: Money }) {
  return (
    <>
      <MoneyText amount={from} /> – <MoneyText amount={to} />
    </>
  );
}
