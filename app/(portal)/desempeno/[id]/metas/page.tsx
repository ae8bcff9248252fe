import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { GoalSetForm } from '@/components/performance/goal-set-form';
import { getCycle } from '@/lib/domains/performance/cycle/queries';
import type { CycleView } from '@/lib/domains/performance/cycle/types';
import { checkInTime } from '@/lib/domains/performance/goal-set/rules';
import { goalSetLifecycle } from '@/lib/domains/performance/goal-set/transitions';
import { isItsManager, isItsSuperior, isItsSuperiorsSuperior } from '@/lib/domains/performance/policy';
import type { Actor } from '@/lib/kernel/actor';
import { formatDate } from '@/lib/kernel/format';
import { canRun } from '@/lib/kernel/lifecycle';
import { today } from '@/lib/platform/clock';
import { requireSession } from '@/lib/platform/session';
import { proposeGoalsAction, resolveObjectionAction, setGoalsAction } from '../actions';

/** Rows offered when the frame has no limit of goals. */
const ROWS_WITHOUT_LIMIT = 10;

const STEPS = {
  propose: { command: 'performance.propose-goals', action: proposeGoalsAction, mine: isItsManager },
  set: { command: 'performance.set-goals', action: setGoalsAction, mine: isItsSuperior },
  resolve: { command: 'performance.resolve-objection', action: resolveObjectionAction, mine: isItsSuperiorsSuperior },
} as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('performance.goals'))('title') };
}

/** The form of the goals for whoever's turn it is: the manager proposes, the superior sets, the last resort decides. */
export default async function GoalSetPage({ params }: PageProps<'/desempeno/[id]/metas'>) {
  const { actor } = await requireSession('manager', 'superior');
  const { id } = await params;
  const cycle = await getCycle(actor, id);
  const step = cycle && stepOf(actor, cycle);
  if (!cycle || !step) notFound();
  const [t, locale] = await Promise.all([getTranslations('performance'), getLocale()]);
  const language = locale === 'en' ? 'en' : 'es';
  return (
    <>
      <PageHeader
        title={t(`form.${step}_title`)}
        subtitle={t(`form.${step}_intro`)}
        breadcrumbs={[
          { label: t('record.breadcrumb'), href: '/desempeno' },
          { label: t('record.title', { manager: cycle.managerName, year: cycle.year }), href: `/desempeno/${id}` },
        ]}
      />
      <GoalSetForm
        step={step}
        cycle={cycle}
        rows={cycle.goalsMax ?? ROWS_WITHOUT_LIMIT}
        lateSince={
          step !== 'resolve' && !checkInTime(cycle, null, today()).ok ? formatDate(cycle.goalsDueOn, language) : null
        }
        draftKey={`metas-${step}-${actor.userId}-${id}`}
        action={STEPS[step].action}
      />
    </>
  );
}

function stepOf(actor: Actor, cycle: CycleView) {
  const names = ['propose', 'set', 'resolve'] as const;
  return names.find(
    (name) =>
      STEPS[name].mine(actor, cycle.parties) && canRun(goalSetLifecycle, cycle.goalSetState, STEPS[name].command),
  );
}
