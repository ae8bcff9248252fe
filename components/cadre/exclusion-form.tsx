/** ExclusionForm — action, hidden: how a person ceases to belong to the cadre, with cause, resolution and grounds. */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SelectField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import type { FormAction } from '@/components/forms/form-state';
import { TextField } from '@/components/forms/text-fields';
import { ReasonField } from '@/components/forms/textarea-field';
import { EXCLUSION_GROUNDS } from '@/lib/domains/cadre/types';

export function ExclusionForm({ action, hidden }: { action: FormAction; hidden: Record<string, string> }) {
  const t = useTranslations('cadre');
  return (
    <details data-chrome className="rounded-md border border-line bg-surface px-4 py-3">
      <summary className="font-semibold">{t('exclude.title')}</summary>
      <div className="pt-4">
        <ActionForm id="exclusion" action={action} hidden={hidden} label={t('exclude.title')}>
          <SelectField
            name="ground"
            label={t('exclude.ground')}
            required
            width="full"
            options={EXCLUSION_GROUNDS.map((ground) => ({ value: ground, label: t(`grounds.${ground}`) }))}
          />
          <TextField
            name="resolution"
            label={t('exclude.resolution')}
            hint={t('incorporate.resolution_hint')}
            required
            maxLength={120}
            width="medium"
          />
          <ReasonField name="reason" label={t('exclude.reason')} hint={t('exclude.reason_hint')} maxLength={4000} />
          <FormActions>
            <ConfirmButton title={t('exclude.title')} body={t('exclude.body')}>
              {t('exclude.submit')}
            </ConfirmButton>
          </FormActions>
        </ActionForm>
      </div>
    </details>
  );
}
