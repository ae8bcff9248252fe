import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/forms/button';
import { Section } from '@/components/layout/section';
import { EvaluationContent } from '@/components/performance/evaluation-content';
import {
  AssessForm,
  CloseYearForm,
  CommentForm,
  EvaluateForm,
  NotifyForm,
} from '@/components/performance/evaluation-forms';
import { EmptyState } from '@/components/ui/empty-state';
import { frameOf } from '@/lib/domains/norms/frames';
import { checkYearEnded } from '@/lib/domains/performance/cycle/rules';
import { cycleLifecycle } from '@/lib/domains/performance/cycle/transitions';
import type { CycleView } from '@/lib/domains/performance/cycle/types';
import {
  checkAssessmentAwaited,
  checkAuthority,
  checkCommentAwaited,
  isHostSilent,
} from '@/lib/domains/performance/evaluation/rules';
import { isItsManager, isItsSuperior, mayEvaluate } from '@/lib/domains/performance/policy';
import type { Actor } from '@/lib/kernel/actor';
import { formatDate } from '@/lib/kernel/format';
import { canRun } from '@/lib/kernel/lifecycle';
import { today } from '@/lib/platform/clock';
import {
  assessYearAction,
  closeYearAction,
  commentEvaluationAction,
  evaluateYearAction,
  notifyEvaluationAction,
} from './actions';

/** The year's result as far as it got, and the reader's own step in it. */
export async function EvaluationView({ actor, cycle }: { actor: Actor; cycle: CycleView }) {
  const [t, locale] = await Promise.all([getTranslations('performance.evaluation'), getLocale()]);
  const closed = cycle.outcome.explanation !== null;
  const { ok: servirDecides } = checkAuthority('directorate', frameOf(cycle.frame));
  return (
    <>
      <Section
        title={t('title')}
        description={t(servirDecides ? 'authority' : 'authority_act')}
        actions={closed && <ButtonLink href={`/desempeno/${cycle.id}/evaluacion`}>{t('print')}</ButtonLink>}
      >
        <YourStep actor={actor} cycle={cycle} />
        {!closed && (
          <EmptyState title={t('not_yet')}>
            {t('not_yet_body', { date: formatDate(cycle.endsOn, locale === 'en' ? 'en' : 'es') })}
          </EmptyState>
        )}
      </Section>
      {closed && <EvaluationContent cycle={cycle} />}
    </>
  );
}

function YourStep({ actor, cycle }: { actor: Actor; cycle: CycleView }) {
  const { parties, outcome } = cycle;
  const can = (command: string) => canRun(cycleLifecycle, cycle.state, `performance.${command}`);
  const evaluates = mayEvaluate(actor, parties) || isItsSuperior(actor, parties);
  const frame = frameOf(cycle.frame);
  const mayDecide = evaluates && checkAuthority(actor.role, frame).ok;
  const hostHeard = checkAssessmentAwaited({ ...cycle, ...outcome }, frame, today()).ok;
  const managerHeard = checkCommentAwaited({ ...cycle, ...outcome }, today()).ok;
  const over = checkYearEnded(cycle.endsOn, cycle.assignment.endedOn, today()).ok;
  return (
    <div className="mb-6 flex flex-col gap-5 empty:hidden">
      {actor.role === 'directorate' && can('close-year') && over && (
        <CloseYearForm cycle={cycle} action={closeYearAction} />
      )}
      {isItsSuperior(actor, parties) && can('assess-year') && <AssessForm cycle={cycle} action={assessYearAction} />}
      {mayDecide && can('evaluate-year') && hostHeard && (
        <EvaluateForm cycle={cycle} action={evaluateYearAction} withoutAssessment={isHostSilent(outcome, frame)} />
      )}
      {isItsManager(actor, parties) && can('comment-evaluation') && (
        <CommentForm cycle={cycle} action={commentEvaluationAction} />
      )}
      {mayEvaluate(actor, parties) && can('notify-evaluation') && managerHeard && (
        <NotifyForm cycle={cycle} action={notifyEvaluationAction} withoutComment={outcome.managerComment === null} />
      )}
    </div>
  );
}
