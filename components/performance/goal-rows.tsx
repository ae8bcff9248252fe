/** GoalRows — goals (the values to start from), rows (how many can be filled): the fields of a plan, one foldable group per goal, a few at first. */
import { useTranslations } from 'next-intl';
import { RowList } from '@/components/forms/row-list';
import { SelectField } from '@/components/forms/choice-fields';
import { NumberField, TextField } from '@/components/forms/text-fields';
import { TextAreaField } from '@/components/forms/textarea-field';
import { GOAL_DIRECTIONS, GOAL_TYPES, REPORTING_FREQUENCIES, type GoalSpecification } from '@/lib/domains/goals/types';
import { decimalText } from '@/lib/kernel/decimal';
import { GoalRowFrame } from './goal-row-frame';
import { WeightTotal } from './weight-total';

/** Rows to start with: most plans have more, and the fewest that a plan should. */
const AT_FIRST = 3;

export function GoalRows({ goals, rows }: { goals: readonly GoalSpecification[]; rows: number }) {
  const t = useTranslations('performance.form');
  return (
    <>
      <RowList
        name="goals"
        shown={Math.min(rows, Math.max(AT_FIRST, goals.length))}
        add={t('add_row')}
        rows={Array.from({ length: Math.max(rows, goals.length) }, (_, index) => {
          const goal = goals[index];
          const label = goal
            ? t('row_filled', { number: index + 1, title: goal.title })
            : t('row', { number: index + 1 });
          return (
            <GoalRowFrame
              key={index}
              prefix={`goals[${index}].`}
              label={label}
              open={goal !== undefined || index === 0}
            >
              <GoalFields name={`goals[${index}].`} goal={goal} />
            </GoalRowFrame>
          );
        })}
      />
      <WeightTotal label={t.raw('weights')} name={t('weights_label')} />
    </>
  );
}

function GoalFields({ name, goal }: { name: string; goal: GoalSpecification | undefined }) {
  const t = useTranslations('performance.form');
  const g = useTranslations('goals');
  const figure = (value: GoalSpecification['bandMin'] | undefined) =>
    value === undefined || value === null ? {} : { defaultValue: decimalText(value) };
  const text = (value: string | undefined) => (value === undefined ? {} : { defaultValue: value });
  const options = (values: readonly string[], group: string) =>
    values.map((value) => ({ value, label: g(`${group}.${value}`) }));
  return (
    <>
      <div className="sm:col-span-2">
        <TextField name={`${name}title`} label={t('title')} maxLength={300} {...text(goal?.title)} />
      </div>
      <SelectField
        name={`${name}type`}
        label={t('type')}
        options={options(GOAL_TYPES, 'types')}
        {...text(goal?.type)}
      />
      <NumberField name={`${name}weight`} label={t('weight')} unit={t('weight_unit')} {...figure(goal?.weight)} />
      <TextField name={`${name}indicator`} label={t('indicator')} maxLength={300} {...text(goal?.indicator)} />
      <TextField name={`${name}unit`} label={t('unit')} hint={t('unit_hint')} maxLength={60} {...text(goal?.unit)} />
      <NumberField
        name={`${name}baseline`}
        label={t('baseline')}
        hint={t('baseline_hint')}
        {...figure(goal?.baseline)}
      />
      <NumberField name={`${name}target`} label={t('target')} {...figure(goal?.target)} />
      <SelectField
        name={`${name}direction`}
        label={t('direction')}
        options={options(GOAL_DIRECTIONS, 'directions')}
        {...text(goal?.direction)}
      />
      <SelectField
        name={`${name}frequency`}
        label={t('frequency')}
        options={options(REPORTING_FREQUENCIES, 'frequencies')}
        {...text(goal?.frequency)}
      />
      <NumberField name={`${name}bandMin`} label={t('bandMin')} hint={t('band_hint')} {...figure(goal?.bandMin)} />
      <NumberField name={`${name}bandMax`} label={t('bandMax')} hint={t('band_hint')} {...figure(goal?.bandMax)} />
      <div className="sm:col-span-2">
        <TextAreaField
          name={`${name}meansOfVerification`}
          label={t('means')}
          hint={t('means_hint')}
          rows={2}
          {...text(goal?.meansOfVerification)}
        />
      </div>
    </>
  );
}
