import { getTranslations } from 'next-intl/server';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-fields';
import { TextAreaField } from '@/components/forms/textarea-field';
import { Section } from '@/components/layout/section';
import { Alert } from '@/components/ui/alert';
import type { TrustListRecord } from '@/lib/domains/positions/trust-list/queries';
import { isPending } from '@/lib/domains/positions/trust-list/rules';
import type { Actor } from '@/lib/kernel/actor';
import { discardTrustListAction, publishTrustListAction, reviewTrustListAction } from '../actions';

/** What the reader may do with a list that is not published: go over it, publish it, or set it aside. */
export async function ListActions({ actor, list }: { actor: Actor; list: TrustListRecord }) {
  const works = actor.role === 'directorate' || actor.role === 'selection_specialist';
  if (!works || !isPending(list.state)) return null;
  const [t, p] = await Promise.all([getTranslations('holders.lists'), getTranslations('positions')]);
  const hidden = { listId: list.id, version: String(list.version) };
  const own = list.generatedById === actor.userId;
  return (
    <>
      {own && (
        <div className="mb-8">
          <Alert title={t('own')}>{t('own_why')}</Alert>
        </div>
      )}
      {list.state === 'GENERATED' && !own && (
        <Section title={t('review')} description={t('review_hint')}>
          <ActionForm id="revisar" action={reviewTrustListAction} hidden={hidden} label={t('review')}>
            <TextAreaField
              name="note"
              label={t('review_note')}
              hint={t('review_note_hint')}
              required
              maxLength={2000}
            />
            <FormActions>
              <SubmitButton>{t('review_submit')}</SubmitButton>
            </FormActions>
          </ActionForm>
        </Section>
      )}
      {list.state === 'REVIEWED' && actor.role === 'directorate' && !own && (
        <Section title={t('publish')} description={t('publish_hint')}>
          <ActionForm id="publicar" action={publishTrustListAction} hidden={hidden} label={t('publish')}>
            <TextField name="resolution" label={p('fields.resolution')} required maxLength={120} width="medium" />
            <FormActions>
              <SubmitButton>{t('publish')}</SubmitButton>
            </FormActions>
          </ActionForm>
        </Section>
      )}
      <details className="mb-8">
        <summary className="link cursor-pointer font-semibold">{t('discard')}</summary>
        <div className="mt-4">
          <ReasonedForm
            id="descartar"
            action={discardTrustListAction}
            hidden={hidden}
            reasonLabel={p('exception.reason')}
            reasonHint={t('discard_hint')}
            submit={t('discard')}
            variant="secondary"
          />
        </div>
      </details>
    </>
  );
}
