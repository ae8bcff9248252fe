import { useTranslations } from 'next-intl';
import { Button, FormActions } from '@/components/forms/button';
import { RadioGroupField, SelectField } from '@/components/forms/choice-fields';
import { FieldSet } from '@/components/forms/field-set';
import { RowList } from '@/components/forms/row-list';
import { DateField, MoneyField, NumberField, TextField } from '@/components/forms/text-fields';
import type { getSeatToValue } from '@/lib/domains/compensation/valuation/queries/get-seat-to-value';
import { MOST_PRIORITIES } from '@/lib/domains/compensation/valuation/schema';
import { PRIORITY_GROUNDS } from '@/lib/domains/compensation/valuation/types';
import { POST_CATEGORIES, POST_FUNCTIONS, REPORTING_LEVELS } from '@/lib/domains/compensation/table/types';
import { useReaderLocale } from '@/components/ui/locale';
import { formatNumber } from '@/lib/kernel/format';
import { CALCULATE } from './calculate';

type Known = NonNullable<Awaited<ReturnType<typeof getSeatToValue>>>['known'];

/** What HR says of a post to have it valued, starting from what the structure says. */
export function CalculationFields({ known }: { known: Known }) {
  const t = useTranslations('compensation');
  const locale = useReaderLocale();
  const start = (value: string | null) => (value === null ? {} : { defaultValue: value });
  return (
    <>
      <input type="hidden" name={CALCULATE} value="1" />
      <FieldSet legend={t('propose.cell')} hint={t('propose.cell_hint')}>
        <RadioGroupField
          name="reporting"
          label={t('inputs.reporting')}
          hint={t('inputs.reporting_hint')}
          required
          inline
          options={REPORTING_LEVELS.map((value) => ({ value, label: t(`reporting.${value}`) }))}
          {...start(known.reporting)}
        />
        <MoneyField
          name="budget"
          label={t('inputs.budget')}
          hint={t('inputs.budget_hint')}
          required
          width="medium"
          {...start(known.budget === null ? null : formatNumber((known.budget / 100).toFixed(2), locale, 2))}
        />
        <RadioGroupField
          name="category"
          label={t('inputs.category')}
          hint={t('inputs.category_hint')}
          required
          inline
          options={POST_CATEGORIES.map((value) => ({ value, label: value }))}
        />
        <MoneyField name="main" label={t('inputs.main')} hint={t('inputs.main_hint')} width="medium" />
      </FieldSet>
      <FieldSet legend={t('propose.adjusted')} hint={t('propose.adjusted_hint')}>
        <RadioGroupField
          name="postFunction"
          label={t('inputs.function')}
          hint={t('inputs.function_hint')}
          required
          options={POST_FUNCTIONS.map((value) => ({ value, label: t(`functions.${value}`) }))}
          {...start(known.postFunction)}
        />
        <NumberField
          name="people"
          label={t('inputs.people')}
          hint={t('inputs.people_hint')}
          required
          {...start(known.people === null ? null : String(known.people))}
        />
      </FieldSet>
      <FieldSet legend={t('propose.prioritised')} hint={t('propose.prioritised_hint')}>
        <RowList
          name="priorities"
          shown={0}
          add={t('propose.add_condition')}
          rows={Array.from({ length: MOST_PRIORITIES }, (_, place) => (
            <PriorityRow key={place} place={place} />
          ))}
        />
      </FieldSet>
      <FormActions>
        <Button type="submit" variant="primary">
          {t('propose.calculate')}
        </Button>
      </FormActions>
    </>
  );
}

function PriorityRow({ place }: { place: number }) {
  const t = useTranslations('compensation');
  const name = `priorities[${place}]`;
  return (
    <FieldSet legend={t('propose.condition', { number: place + 1 })} columns={2}>
      <SelectField
        name={`${name}.ground`}
        label={t('priority.ground')}
        options={PRIORITY_GROUNDS.map((value) => ({ value, label: t(`priority_grounds.${value}`) }))}
      />
      <MoneyField name={`${name}.amount`} label={t('priority.amount')} width="medium" />
      <DateField name={`${name}.from`} label={t('priority.from')} />
      <DateField name={`${name}.until`} label={t('priority.until')} />
      <TextField name={`${name}.decree`} label={t('priority.decree')} maxLength={120} />
    </FieldSet>
  );
}
