/** GoalFacts — goal: what was agreed for it. */
import { useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/layout/section';
import { NumberText, PercentText } from '@/components/ui/value-text';
import type { SettledGoal } from '@/lib/domains/performance/types';
import { decimalText } from '@/lib/kernel/decimal';

export function GoalFacts({ goal }: { goal: SettledGoal }) {
  const t = useTranslations('performance');
  const g = useTranslations('goals');
  return (
    <DefinitionList
      items={[
        { term: t('form.type'), value: g(`types.${goal.type}`) },
        { term: t('columns.weight'), value: <PercentText value={decimalText(goal.weight)} /> },
        { term: t('columns.indicator'), value: goal.indicator },
        { term: t('columns.baseline'), value: <NumberText value={decimalText(goal.baseline)} unit={goal.unit} /> },
        { term: t('columns.target'), value: <NumberText value={decimalText(goal.target)} unit={goal.unit} /> },
        ...(goal.bandMin !== null && goal.bandMax !== null
          ? [
              {
                term: g('directions.band'),
                value: t('goals.band', { min: decimalText(goal.bandMin), max: decimalText(goal.bandMax) }),
              },
            ]
          : []),
        { term: t('columns.frequency'), value: g(`frequencies.${goal.frequency}`) },
        { term: t('columns.means'), value: goal.meansOfVerification },
      ]}
    />
  );
}
