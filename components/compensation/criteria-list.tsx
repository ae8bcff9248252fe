/** CriteriaList — criteria: thresholds and percentages of a version of the maxima. */
import { useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/layout/section';
import { MoneyText, PercentText } from '@/components/ui/value-text';
import type { Criteria } from '@/lib/domains/compensation/table/types';

export function CriteriaList({ criteria }: { criteria: Criteria }) {
  const t = useTranslations('compensation.criteria');
  const { budgetBounds, functionPercent, headcountFrom, headcountAbove } = criteria;
  return (
    <DefinitionList
      columns={2}
      items={[
        ...budgetBounds.map((bound, index) => ({
          term: t('range', { number: index + 1 }),
          value: (
            <>
              {t('up_to')} <MoneyText amount={bound} />
            </>
          ),
        })),
        { term: t('range', { number: budgetBounds.length + 1 }), value: t('beyond') },
        { term: t('substantive'), value: <PercentText value={functionPercent.substantive} /> },
        { term: t('internal_administration'), value: <PercentText value={functionPercent.internal_administration} /> },
        {
          term: t('people_above', { above: headcountAbove }),
          value: <PercentText value={criteria.headcountHighPercent} />,
        },
        {
          term: t('people_between', { from: headcountFrom, above: headcountAbove }),
          value: <PercentText value={criteria.headcountMiddlePercent} />,
        },
        { term: t('people_below', { from: headcountFrom }), value: <PercentText value={0} /> },
      ]}
    />
  );
}
