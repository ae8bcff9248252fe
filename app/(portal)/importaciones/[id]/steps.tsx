import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/layout/section';
import type { ImportView } from '@/lib/domains/positions/import/queries/get-import';
import { stepsOf } from '@/lib/domains/positions/import/rules';
import { applyImportAction, checkImportAction, discardImportAction, undoImportAction } from '../actions';
import { ColumnsForm } from './columns-form';

/** What can be done with an import in its state. */
export async function ImportSteps({ found }: { found: ImportView }) {
  const { id, version, state, errorCount, counts } = found;
  const t = await getTranslations('imports');
  const hidden = { importId: id, version: String(version) };
  const isOpen = state === 'UPLOADED' || state === 'MAPPED' || state === 'CHECKED' || state === 'FAILED';
  const written = counts ? [counts.entities, counts.units, counts.seats, counts.holders] : [];
  const sum = (what: 'created' | 'changed') => written.reduce((total, count) => total + count[what], 0);
  return (
    <>
      {state === 'CHECKED' && errorCount === 0 && stepsOf(counts) > 0 && (
        <Section title={t('apply.title')} description={t('apply.hint')}>
          <ActionForm id="aplicar" action={applyImportAction} hidden={hidden} label={t('apply.title')}>
            <FormActions>
              <ConfirmButton
                variant="primary"
                title={t('apply.confirm')}
                body={t('apply.body', { created: sum('created'), changed: sum('changed') })}
              >
                {t('apply.submit')}
              </ConfirmButton>
            </FormActions>
          </ActionForm>
        </Section>
      )}
      {(state === 'MAPPED' || state === 'CHECKED' || state === 'FAILED') && (
        <Section title={t('check.title')} description={t('check.hint')}>
          <ActionForm id="revisar" action={checkImportAction} hidden={hidden} label={t('check.title')}>
            <FormActions>
              <SubmitButton variant={state === 'CHECKED' ? 'secondary' : 'primary'}>
                {t(state === 'MAPPED' ? 'check.submit' : 'check.again')}
              </SubmitButton>
            </FormActions>
          </ActionForm>
        </Section>
      )}
      {state === 'UPLOADED' && (
        <Section title={t('columns.title')} description={t('columns.hint')}>
          <ColumnsForm found={found} hidden={hidden} />
        </Section>
      )}
      {isOpen && state !== 'UPLOADED' && (
        <details className="mb-8">
          <summary className="cursor-pointer font-semibold">{t('columns.again')}</summary>
          <p className="mt-2 mb-4 max-w-(--width-prose) text-ink-soft">{t('columns.hint')}</p>
          <ColumnsForm found={found} hidden={hidden} />
        </details>
      )}
      {state === 'APPLIED' && (
        <Section title={t('undo.title')} description={t('undo.hint')}>
          <ActionForm id="deshacer" action={undoImportAction} hidden={hidden} label={t('undo.title')}>
            <FormActions>
              <ConfirmButton title={t('undo.confirm')} body={t('undo.body')}>
                {t('undo.submit')}
              </ConfirmButton>
            </FormActions>
          </ActionForm>
        </Section>
      )}
      {isOpen && (
        <ActionForm id="descartar" action={discardImportAction} hidden={hidden} label={t('record.discard')}>
          <FormActions>
            <ConfirmButton variant="secondary" title={t('record.discard_confirm')} body={t('record.discard_body')}>
              {t('record.discard')}
            </ConfirmButton>
          </FormActions>
        </ActionForm>
      )}
    </>
  );
}
