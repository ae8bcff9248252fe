import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/forms/button';
import { Section } from '@/components/layout/section';
import { GoalDiscussion } from '@/components/performance/goal-discussion';
import { GoalsTable } from '@/components/performance/goals-table';
import { AcceptForm, AgreeForm } from '@/components/performance/settle-forms';
import { SettlementReasons } from '@/components/performance/settlement-reasons';
import type { CycleView } from '@/lib/domains/performance/cycle/types';
import { goalSetLifecycle } from '@/lib/domains/performance/goal-set/transitions';
import { isItsManager, isItsSuperior, isItsSuperiorsSuperior, mayDiscussGoals } from '@/lib/domains/performance/policy';
import type { Actor } from '@/lib/kernel/actor';
import { formatDate } from '@/lib/kernel/format';
import { canRun } from '@/lib/kernel/lifecycle';
import { acceptGoalsAction, agreeGoalsAction, commentGoalsAction, objectGoalsAction } from './actions';

/** What was agreed, how it came to be agreed, and the reader's own turn in it. */
export async function GoalsView({ actor, cycle }: { actor: Actor; cycle: CycleView }) {
  const [t, norms, locale] = await Promise.all([
    getTranslations('performance'),
    getTranslations('norms.frames'),
    getLocale(),
  ]);
  const can = (command: string) => canRun(goalSetLifecycle, cycle.goalSetState, `performance.${command}`);
  const [manager, superior] = [isItsManager(actor, cycle.parties), isItsSuperior(actor, cycle.parties)];
  const form = `/desempeno/${cycle.id}/metas`;
  const isFinal = cycle.goalSetState === 'FINAL';
  const due = formatDate(cycle.goalsDueOn, locale === 'en' ? 'en' : 'es');
  return (
    <>
      <Section
        title={t('goals.title')}
        description={
          isFinal
            ? t('record.frame', { frame: norms(`${cycle.frame}.name`) })
            : t('goals.due_long', { date: due, max: cycle.goalsMax ?? 0 })
        }
        actions={
          <>
            {manager && can('propose-goals') && (
              <ButtonLink href={form} variant="primary">
                {t(cycle.goals.length > 0 ? 'goals.propose_again' : 'goals.propose')}
              </ButtonLink>
            )}
            {superior && cycle.goalSetState === 'PENDING' && <ButtonLink href={form}>{t('goals.set')}</ButtonLink>}
            {isItsSuperiorsSuperior(actor, cycle.parties) && can('resolve-objection') && (
              <ButtonLink href={form} variant="primary">
                {t('goals.resolve')}
              </ButtonLink>
            )}
          </>
        }
      >
        <GoalsTable goals={cycle.goals} linked={isFinal} />
        <SettlementReasons cycle={cycle} />
      </Section>
      {superior && can('agree-goals') && (
        <div className="mb-10">
          <AgreeForm cycle={cycle} action={agreeGoalsAction} />
        </div>
      )}
      {manager && can('accept-goals') && (
        <div className="mb-10">
          <AcceptForm cycle={cycle} accept={acceptGoalsAction} object={objectGoalsAction} />
        </div>
      )}
      <GoalDiscussion
        comments={cycle.comments}
        cycleId={cycle.id}
        action={!isFinal && mayDiscussGoals(actor, cycle.parties) ? commentGoalsAction : undefined}
      />
    </>
  );
}
