import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SelectField } from '@/components/forms/choice-fields';
import { SubmitButton } from '@/components/forms/submit-button';
import { columnName } from '@/lib/platform/sheet-reader';
import { columnsOf } from '@/lib/domains/positions/import/columns';
import type { ImportView } from '@/lib/domains/positions/import/queries/get-import';
import { mapImportAction } from '../actions';

/** One choice per datum: which column of the file holds it. */
export async function ColumnsForm({ found, hidden }: { found: ImportView; hidden: Record<string, string> }) {
  const [t, locale] = await Promise.all([getTranslations('imports'), getLocale()]);
  const options = found.header.map((name, index) => ({
    value: String(index),
    label: `${columnName(index)}. ${name}`,
  }));
  return (
    <ActionForm id="columnas" action={mapImportAction} hidden={hidden} label={t('columns.title')} width="full">
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {columnsOf(found.kind).map(({ key, header, need }) => (
          <SelectField
            key={key}
            name={`columns.${key}`}
            label={header[locale === 'en' ? 'en' : 'es']}
            {...(need === 'row' ? { hint: t('columns.needed'), required: true } : {})}
            options={options}
            emptyLabel={t('columns.none')}
            defaultValue={found.mapping[key]?.toString()}
            width="full"
          />
        ))}
      </div>
      <FormActions>
        <SubmitButton>{t('columns.submit')}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
