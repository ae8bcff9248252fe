/**
 * AgreeForm   the superior's yes; setHref leads to the other way out.
 * AcceptForm  the manager's yes, and the objection when the superior set the goals.
 * Both carry the cycle's version, so that nobody agrees to another text than the one they read.
 */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { ButtonLink } from '@/components/forms/button';
import type { FormAction } from '@/components/forms/form-state';
import { SmallActionForm } from '@/components/forms/small-action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ReasonField } from '@/components/forms/textarea-field';
import { Card } from '@/components/layout/section';
import type { CycleCase } from '@/lib/domains/performance/types';

const seen = ({ id, version }: Pick<CycleCase, 'id' | 'version'>) => ({ cycleId: id, version: String(version) });

export function AgreeForm({ cycle, action }: { cycle: CycleCase; action: FormAction }) {
  const t = useTranslations('performance');
  return (
    <Card title={t('decide.agree_title')}>
      <p className="mb-4 text-sm">{t('decide.agree_body')}</p>
      <div className="flex flex-wrap gap-3">
        <SmallActionForm
          action={action}
          label={t('decide.agree')}
          hidden={seen(cycle)}
          variant="primary"
          size="regular"
        />
        <ButtonLink href={`/desempeno/${cycle.id}/metas`} variant="secondary">
          {t('goals.set')}
        </ButtonLink>
      </div>
    </Card>
  );
}

export function AcceptForm({ cycle, accept, object }: { cycle: CycleCase; accept: FormAction; object: FormAction }) {
  const t = useTranslations('performance.decide');
  const wasSet = cycle.goalSetState === 'SET_BY_SUPERIOR';
  return (
    <Card title={t('accept_title')}>
      <p className="mb-4 text-sm">{t(wasSet ? 'accept_set' : 'accept_agreed')}</p>
      <SmallActionForm action={accept} label={t('accept')} hidden={seen(cycle)} variant="primary" size="regular" />
      {wasSet && (
        <details className="mt-5 border-t border-line pt-4">
          <summary className="link w-fit">{t('object')}</summary>
          <div className="mt-4">
            <ActionForm action={object} id="objecion" hidden={seen(cycle)} label={t('object')}>
              <ReasonField name="reason" label={t('object_reason')} hint={t('object_hint')} maxLength={4000} />
              <div>
                <SubmitButton variant="secondary">{t('object')}</SubmitButton>
              </div>
            </ActionForm>
          </div>
        </details>
      )}
    </Card>
  );
}
