/** SeatFields — what a post does, its budget and whom it reports to; seat? (as it is), superiors (posts in force it may report to). */
import { useTranslations } from 'next-intl';
import { CheckboxField, SelectField, type Option } from '@/components/forms/choice-fields';
import { TextAreaField } from '@/components/forms/textarea-field';

export interface SeatFieldsProps {
  seat: { readonly functions: readonly string[]; readonly budgeted: boolean; readonly reportsToId: string | null };
  superiors: readonly Option[];
}

export function SeatFields({ seat, superiors }: SeatFieldsProps) {
  const t = useTranslations('structure.seat');
  const p = useTranslations('positions');
  return (
    <>
      <SelectField
        name="reportsToId"
        label={p('fields.reportsTo')}
        hint={t('reports_hint')}
        emptyLabel={t('reports_to_nobody')}
        width="full"
        options={superiors}
        defaultValue={seat.reportsToId ?? ''}
      />
      <TextAreaField
        name="functions"
        label={p('fields.functions')}
        hint={t('functions_hint')}
        maxLength={4000}
        defaultValue={seat.functions.join('\n')}
      />
      <CheckboxField
        name="budgeted"
        label={p('fields.budgeted')}
        hint={t('budgeted_hint')}
        defaultChecked={seat.budgeted}
      />
    </>
  );
}
