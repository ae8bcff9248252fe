/** GoalSetForm — step, cycle, rows, lateSince? (the day the limit passed, already formatted), draftKey, action: the whole plan in one form. */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { ReasonField } from '@/components/forms/textarea-field';
import type { CycleCase } from '@/lib/domains/performance/types';
import { GoalRows } from './goal-rows';

interface Props {
  step: 'propose' | 'set' | 'resolve';
  cycle: Pick<CycleCase, 'id' | 'version' | 'goals'>;
  rows: number;
  lateSince: string | null;
  draftKey: string;
  action: FormAction;
}

export function GoalSetForm({ step, cycle, rows, lateSince, draftKey, action }: Props) {
  const t = useTranslations('performance.form');
  const hidden = { cycleId: cycle.id, version: String(cycle.version) };
  return (
    <ActionForm action={action} hidden={hidden} draftKey={draftKey} warnUnsaved width="full" label={t(`${step}_title`)}>
      <GoalRows goals={cycle.goals} rows={rows} />
      <div className="flex max-w-(--width-prose) flex-col gap-6">
        {lateSince !== null && (
          <ReasonField
            name="lateReason"
            label={t('late_reason')}
            hint={t('late_hint', { date: lateSince })}
            maxLength={2000}
          />
        )}
        {step !== 'propose' && <ReasonField name="reason" label={t('reason')} maxLength={4000} />}
        <div>
          <SubmitButton>{t(`submit_${step}`)}</SubmitButton>
        </div>
      </div>
    </ActionForm>
  );
}
