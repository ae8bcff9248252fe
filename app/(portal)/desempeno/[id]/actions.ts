'use server';

import { closeYear } from '@/lib/domains/performance/cycle/commands/close-year';
import { assessYear } from '@/lib/domains/performance/evaluation/commands/assess-year';
import { commentEvaluation } from '@/lib/domains/performance/evaluation/commands/comment-evaluation';
import { evaluateYear } from '@/lib/domains/performance/evaluation/commands/evaluate-year';
import { notifyEvaluation } from '@/lib/domains/performance/evaluation/commands/notify-evaluation';
import { acceptGoals } from '@/lib/domains/performance/goal-set/commands/accept-goals';
import { agreeGoals } from '@/lib/domains/performance/goal-set/commands/agree-goals';
import { commentGoals } from '@/lib/domains/performance/goal-set/commands/comment-goals';
import { objectGoals } from '@/lib/domains/performance/goal-set/commands/object-goals';
import { proposeGoals } from '@/lib/domains/performance/goal-set/commands/propose-goals';
import { resolveObjection } from '@/lib/domains/performance/goal-set/commands/resolve-objection';
import { setGoals } from '@/lib/domains/performance/goal-set/commands/set-goals';
import { formAction } from '@/lib/platform/action';

type InCycle = { readonly cycleId: string };

const goals = ({ cycleId }: InCycle) => `/desempeno/${cycleId}`;
const evaluation = ({ cycleId }: InCycle) => `/desempeno/${cycleId}?vista=evaluacion`;
const notice = (name: string) => () => ({ key: `performance.notices.${name}` });

export const proposeGoalsAction = formAction(proposeGoals, { to: goals, notice: notice('proposed') });
export const setGoalsAction = formAction(setGoals, { to: goals, notice: notice('set') });
export const resolveObjectionAction = formAction(resolveObjection, { to: goals, notice: notice('resolved') });
export const commentGoalsAction = formAction(commentGoals, { to: goals, notice: notice('commented') });
export const agreeGoalsAction = formAction(agreeGoals, { to: goals, notice: notice('agreed') });
export const acceptGoalsAction = formAction(acceptGoals, { to: goals, notice: notice('accepted') });
export const objectGoalsAction = formAction(objectGoals, { to: goals, notice: notice('objected') });
export const closeYearAction = formAction(closeYear, { to: evaluation, notice: notice('closed') });
export const assessYearAction = formAction(assessYear, { to: evaluation, notice: notice('assessed') });
export const evaluateYearAction = formAction(evaluateYear, { to: evaluation, notice: notice('evaluated') });
export const commentEvaluationAction = formAction(commentEvaluation, {
  to: evaluation,
  notice: notice('evaluation_commented'),
});
export const notifyEvaluationAction = formAction(notifyEvaluation, { to: evaluation, notice: notice('notified') });
