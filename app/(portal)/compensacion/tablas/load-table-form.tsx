import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { ButtonLink, FormActions } from '@/components/forms/button';
import { CheckboxField } from '@/components/forms/choice-fields';
import { FieldSet } from '@/components/forms/field-set';
import { FileField } from '@/components/forms/file-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField, MoneyField, NumberField, TextField } from '@/components/forms/text-fields';
import { Section } from '@/components/layout/section';
import { RANGE_FIELDS } from '@/lib/domains/compensation/table/schema';
import type { Criteria, TableKind } from '@/lib/domains/compensation/table/types';
import { formatNumber } from '@/lib/kernel/format';
import { ACCEPTED_SHEETS } from '@/lib/platform/sheet-reader';
import { loadTableAction } from './actions';

/** A version of the amounts from a sheet, and the template of that sheet. The criteria start as those in force. */
export async function LoadTableForm({ kind, criteria }: { kind: TableKind; criteria: Criteria | null }) {
  const [t, reader] = await Promise.all([getTranslations('compensation'), getLocale()]);
  const locale = reader === 'en' ? 'en' : 'es';
  const whole = (value: number | undefined) => (value === undefined ? {} : { defaultValue: String(value) });
  const percent = (name: string, label: string, value: number | undefined) => (
    <NumberField name={name} label={label} unit="%" required {...whole(value)} />
  );
  return (
    <Section
      id={kind}
      title={t(`load.${kind}`)}
      description={t(`load.${kind}_hint`)}
      actions={(['xlsx', 'csv'] as const).map((format) => (
        <ButtonLink key={format} href={`/compensacion/tablas/plantilla?tipo=${kind}&formato=${format}`} download>
          {t(`load.template_${format}`)}
        </ButtonLink>
      ))}
    >
      <ActionForm id={kind} action={loadTableAction} hidden={{ kind }} label={t(`load.${kind}`)}>
        <TextField name="name" label={t('table.name')} required maxLength={120} width="medium" />
        <TextField name="source" label={t('table.source')} hint={t('load.source_hint')} required maxLength={300} />
        <DateField name="validFrom" label={t('table.valid_from')} required />
        <CheckboxField name="demonstration" label={t('load.demonstration')} hint={t('load.demonstration_hint')} />
        {kind === 'main' && (
          <>
            <FieldSet legend={t('criteria.ranges')} hint={t('criteria.ranges_hint')}>
              {RANGE_FIELDS.map((name, index) => (
                <MoneyField
                  key={name}
                  name={name}
                  label={t('criteria.range_up_to', { number: index + 1 })}
                  required
                  width="medium"
                  {...(criteria
                    ? { defaultValue: formatNumber(((criteria.budgetBounds[index] ?? 0) / 100).toFixed(2), locale, 2) }
                    : {})}
                />
              ))}
            </FieldSet>
            <FieldSet legend={t('criteria.percents')} hint={t('criteria.percents_hint')} columns={2}>
              {percent('substantivePercent', t('criteria.substantive'), criteria?.functionPercent.substantive)}
              {percent(
                'administrationPercent',
                t('criteria.internal_administration'),
                criteria?.functionPercent.internal_administration,
              )}
              <NumberField
                name="headcountFrom"
                label={t('criteria.from')}
                required
                {...whole(criteria?.headcountFrom)}
              />
              {percent('headcountMiddlePercent', t('criteria.middle'), criteria?.headcountMiddlePercent)}
              <NumberField
                name="headcountAbove"
                label={t('criteria.above')}
                required
                {...whole(criteria?.headcountAbove)}
              />
              {percent('headcountHighPercent', t('criteria.high'), criteria?.headcountHighPercent)}
            </FieldSet>
          </>
        )}
        <FileField name="file" label={t('load.file')} hint={t('load.file_hint')} accept={ACCEPTED_SHEETS} required />
        <FormActions>
          <SubmitButton>{t('load.submit')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </Section>
  );
}
