/**
 * NextStep — the acts that a role of SERVIR may do on a competition in its present state.
 *   competition, role, isAuthor (the reader wrote the terms), actions (a server action per act)
 */
import { useTranslations } from 'next-intl';
import { ButtonLink, FormActions } from '@/components/forms/button';
import type { FormAction } from '@/components/forms/form-state';
import { SmallActionForm } from '@/components/forms/small-action-form';
import { Section } from '@/components/layout/section';
import type { ActorRole } from '@/lib/kernel/actor';
import type { CompetitionState, CompetitionView } from '@/lib/domains/competitions/types';
import { ReasonedAct } from './reasoned-act';

export type CompetitionActs =
  | 'submit'
  | 'return'
  | 'approve'
  | 'publish'
  | 'start_evaluation'
  | 'approve_list'
  | 'return_list'
  | 'declare_void'
  | 'conclude';

export interface NextStepProps {
  competition: CompetitionView;
  role: ActorRole;
  isAuthor: boolean;
  actions: Readonly<Record<CompetitionActs, FormAction>>;
}

const VOIDABLE: readonly CompetitionState[] = [
  'PUBLISHED',
  'CLOSED',
  'EVALUATING',
  'MERIT_LIST',
  'MERIT_LIST_APPROVED',
];

/** Acts of one button, by role and state. */
const PLAIN: Partial<
  Record<ActorRole, Partial<Record<CompetitionState, 'submit' | 'publish' | 'start_evaluation' | 'conclude'>>>
> = {
  selection_specialist: {
    DRAFT: 'submit',
    TERMS_APPROVED: 'publish',
    CLOSED: 'start_evaluation',
    INTRODUCTORY_COURSE: 'conclude',
  },
};

type ReasonedActName = 'approve' | 'return' | 'approve_list' | 'return_list' | 'declare_void';

export function NextStep({ competition, role, isAuthor, actions }: NextStepProps) {
  const t = useTranslations('competitions.actions');
  const { id, state, version } = competition;
  const hidden = { competitionId: id, version: String(version) };
  const plain = PLAIN[role]?.[state];
  const reasoned = reasonedActs(role, state, isAuthor);
  const edits = role === 'selection_specialist' && state === 'DRAFT';
  const evaluates = role === 'selection_specialist' && EVALUATION.includes(state);
  if (!plain && !edits && !evaluates && reasoned.length === 0) return null;
  return (
    <Section title={t('title')}>
      <div data-chrome className="flex flex-col gap-3">
        {(plain || edits || evaluates) && (
          <FormActions>
            {plain && (
              <SmallActionForm
                action={actions[plain]}
                hidden={hidden}
                label={t(plain)}
                variant="primary"
                size="regular"
                confirm={{ title: t(plain), body: t(`${plain}_body`) }}
              />
            )}
            {edits && <ButtonLink href={`/concursos/${id}/editar`}>{t('edit')}</ButtonLink>}
            {evaluates && <ButtonLink href={`/concursos/${id}/evaluacion`}>{t('evaluation')}</ButtonLink>}
          </FormActions>
        )}
        {reasoned.map((act) => (
          <ReasonedAct key={act} act={act} action={actions[act]} hidden={hidden} />
        ))}
      </div>
    </Section>
  );
}

const EVALUATION: readonly CompetitionState[] = [
  'EVALUATING',
  'MERIT_LIST_APPROVED',
  'RESULTS_PUBLISHED',
  'INTRODUCTORY_COURSE',
];

function reasonedActs(role: ActorRole, state: CompetitionState, isAuthor: boolean): ReasonedActName[] {
  if (role === 'council_member') return state === 'MERIT_LIST' ? ['approve_list', 'return_list'] : [];
  if (role !== 'directorate') return [];
  if (VOIDABLE.includes(state)) return ['declare_void'];
  if (isAuthor) return [];
  if (state === 'IN_REVIEW') return ['approve', 'return'];
  return state === 'TERMS_APPROVED' ? ['return'] : [];
}
