/**
 * AnswerForms — the manager takes or refuses the post offered: accept, refuse (actions), hidden ({id, version}),
 * exclusion: what a refusal would mean now, null while it needs no cause: {number, normHref}; committed: another post is
 * already theirs, so they can only release this one, which does not count
 */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { CheckboxField } from '@/components/forms/choice-fields';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/textarea-field';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';

export interface AnswerFormsProps {
  accept: FormAction;
  refuse: FormAction;
  hidden: Record<string, string>;
  exclusion: { number: number; normHref: string } | null;
  barrier: 'committed' | 'excluded' | null;
}

export function AnswerForms({ accept, refuse, hidden, exclusion, barrier }: AnswerFormsProps) {
  const t = useTranslations('requests.answer');
  return (
    <div className="grid gap-8 md:grid-cols-2">
      {barrier === null && (
        <ActionForm id="accept" action={accept} hidden={hidden} label={t('accept')}>
          <CheckboxField name="accepted" label={t('accept_statement')} required />
          <FormActions>
            <SubmitButton>{t('accept')}</SubmitButton>
          </FormActions>
        </ActionForm>
      )}
      <ActionForm id="refuse" action={refuse} hidden={hidden} label={t('refuse')}>
        {exclusion ? (
          <>
            <Alert tone="danger" title={t('exclusion_title', { number: exclusion.number })}>
              <p>
                {t('exclusion_body')} <AppLink href={exclusion.normHref}>{t('norm')}</AppLink>
              </p>
            </Alert>
            <CheckboxField name="acknowledged" label={t('acknowledge')} required />
          </>
        ) : (
          <p className="text-sm text-ink-soft">{t(barrier ?? 'first_refusal')}</p>
        )}
        <TextAreaField
          name="reason"
          label={t('refuse_reason')}
          hint={t('refuse_reason_hint')}
          rows={3}
          maxLength={2000}
        />
        <FormActions>
          <SubmitButton variant="danger">{t('refuse')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </div>
  );
}
