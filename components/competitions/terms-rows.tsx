/** StageRows and DocumentRows — the repeated rows of the terms: those there are, and blank ones up to `rows`. */
import { useTranslations } from 'next-intl';
import { CheckboxField, SelectField } from '@/components/forms/choice-fields';
import { FieldSet } from '@/components/forms/field-set';
import { DateField, NumberField, TextField } from '@/components/forms/text-fields';
import { STAGE_KINDS, type DocumentTerms, type StageTerms } from '@/lib/domains/competitions/types';

const indexes = (rows: number) => Array.from({ length: rows }, (_, index) => index);

export function StageRows({ stages, rows }: { stages: readonly StageTerms[]; rows: number }) {
  const t = useTranslations('competitions');
  const kinds = STAGE_KINDS.map((kind) => ({ value: kind, label: t(`stage_kinds.${kind}`) }));
  return (
    <FieldSet legend={t('form.stages')} hint={t('form.stages_hint')}>
      {indexes(rows).map((index) => (
        <StageRow key={index} index={index} stage={stages[index]} kinds={kinds} />
      ))}
    </FieldSet>
  );
}

function StageRow(props: { index: number; stage: StageTerms | undefined; kinds: { value: string; label: string }[] }) {
  const { index, stage, kinds } = props;
  const t = useTranslations('competitions.form');
  const at = (name: keyof StageTerms) => ({
    name: `stages[${index}].${name}`,
    ...(stage ? { defaultValue: stage[name] } : {}),
  });
  return (
    <div
      role="group"
      aria-label={t('stage_number', { number: index + 1 })}
      className="rounded-md border border-line bg-surface px-4 py-3.5"
    >
      <p aria-hidden="true" className="mb-2 text-sm font-semibold">
        {t('stage_number', { number: index + 1 })}
      </p>
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
        <SelectField {...at('kind')} label={t('stage_kind')} options={kinds} width="full" />
        <div className="sm:col-span-1 lg:col-span-3">
          <TextField {...at('name')} label={t('stage_name')} maxLength={120} />
        </div>
        <NumberField {...at('weight')} label={t('weight')} unit="%" />
        <NumberField {...at('passMark')} label={t('pass_mark')} />
        <NumberField {...at('maxScore')} label={t('max_score')} />
        <div className="hidden lg:block" />
        <DateField {...at('startsOn')} label={t('starts_on')} />
        <DateField {...at('endsOn')} label={t('ends_on')} />
      </div>
    </div>
  );
}

export function DocumentRows({ documents, rows }: { documents: readonly DocumentTerms[]; rows: number }) {
  const t = useTranslations('competitions.form');
  return (
    <FieldSet legend={t('documents')} hint={t('documents_hint')}>
      {indexes(rows).map((index) => {
        const document = documents[index];
        return (
          <div
            key={index}
            role="group"
            aria-label={t('document_number', { number: index + 1 })}
            className="grid items-end gap-x-6 gap-y-2 sm:grid-cols-[minmax(0,1fr)_12rem]"
          >
            <TextField
              name={`documents[${index}].name`}
              label={t('document_number', { number: index + 1 })}
              maxLength={160}
              {...(document ? { defaultValue: document.name } : {})}
            />
            <div className="pb-2">
              <CheckboxField
                name={`documents[${index}].mandatory`}
                label={t('mandatory_document')}
                defaultChecked={document?.mandatory ?? true}
              />
            </div>
          </div>
        );
      })}
    </FieldSet>
  );
}
