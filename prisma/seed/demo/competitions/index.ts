import { addDays, type CalendarDate } from '@/lib/kernel/calendar-date';
import { peruBusinessCalendar } from '@/lib/kernel/peru-holidays';
import { approveTerms } from '@/lib/domains/competitions/commands/approve-terms';
import { closeApplications } from '@/lib/domains/competitions/commands/close-applications';
import { declareVoid } from '@/lib/domains/competitions/commands/declare-void';
import { draftCompetition } from '@/lib/domains/competitions/commands/draft-competition';
import { publishCompetition } from '@/lib/domains/competitions/commands/publish-competition';
import { returnTerms } from '@/lib/domains/competitions/commands/return-terms';
import { startEvaluation } from '@/lib/domains/competitions/commands/start-evaluation';
import { submitTerms } from '@/lib/domains/competitions/commands/submit-terms';
import { COMPETITION_STATES, type CompetitionState } from '@/lib/domains/competitions/types';
import type { Story } from '../../story';
import type { ServirStaff } from '../servir';
import { CALLS, type Call, type CallKey } from './calls';
import { termsOf, type SeededTerms } from './terms';

type Staff = Pick<ServirStaff, 'specialist' | 'directorate'>;

export type SeededCall = {
  readonly key: CallKey;
  readonly competitionId: string;
  readonly terms: SeededTerms;
  /** Where its story leaves it. */
  readonly until: CompetitionState;
};

/** What applicants and evaluators do meanwhile; told by the applications. */
export type CallEvents = {
  /** The call is public: applications may be sent from `applicationsOpenOn` to `applicationsCloseOn`. */
  readonly whileOpen?: (call: SeededCall) => Promise<void>;
  /** Evaluation has begun; takes the call as far as `until` says. */
  readonly whileEvaluating?: (call: SeededCall) => Promise<void>;
};

/** Every call from its draft to where it stands today, through the acts of those who run it. */
export async function seedCompetitions(
  story: Story,
  staff: Staff,
  events: CallEvents = {},
): Promise<Readonly<Record<CallKey, SeededCall>>> {
  const calls: Partial<Record<CallKey, SeededCall>> = {};
  for (const key of Object.keys(CALLS) as CallKey[]) calls[key] = await tellCall(story, staff, events, key);
  return calls as Record<CallKey, SeededCall>;
}

async function tellCall(story: Story, staff: Staff, events: CallEvents, key: CallKey): Promise<SeededCall> {
  const { until, ...rest }: Call = CALLS[key];
  const terms = termsOf({ until, ...rest }, story.today, peruBusinessCalendar([]));
  const reaches = (state: CompetitionState) => COMPETITION_STATES.indexOf(until) >= COMPETITION_STATES.indexOf(state);
  const act = actsOf(story, staff, earlier(terms.publishOn, story.today));
  const competitionId = await act.draft(terms);
  const call: SeededCall = { key, competitionId, terms, until };
  if (key === 'returned') await act.returned(competitionId);
  if (reaches('IN_REVIEW')) await act.submitted(competitionId);
  if (reaches('TERMS_APPROVED')) await act.approved(competitionId);
  if (!reaches('PUBLISHED')) return call;
  await story
    .at(terms.publishOn)
    .as(staff.specialist, 'selection_specialist')
    .run(publishCompetition, await seen(story, competitionId));
  await events.whileOpen?.(call);
  if (!reaches('CLOSED')) return call;
  await story.at(addDays(terms.applicationsCloseOn, 1)).system.run(closeApplications, { competitionId });
  if (!reaches('EVALUATING')) return call;
  const started = story.at(addDays(terms.applicationsCloseOn, 2)).as(staff.specialist, 'selection_specialist');
  await started.run(startEvaluation, await seen(story, competitionId));
  await events.whileEvaluating?.(call);
  if (until === 'DECLARED_VOID') await act.voided(competitionId, addDays(terms.applicationsCloseOn, 20));
  return call;
}

/** The paper work before publication, in the three weeks before it. */
function actsOf(story: Story, { specialist, directorate }: Staff, publishOn: CalendarDate) {
  const before = (days: number) => story.at(addDays(publishOn, -days));
  const author = (days: number) => before(days).as(specialist, 'selection_specialist');
  const reviewer = (days: number) => before(days).as(directorate, 'directorate');
  return {
    draft: async (terms: SeededTerms) => (await author(21).run(draftCompetition, terms)).competitionId,
    submitted: async (id: string) => author(9).run(submitTerms, await seen(story, id)),
    returned: async (id: string) => {
      await author(18).run(submitTerms, await seen(story, id));
      const reason =
        'El perfil no distingue entre planeamiento y presupuesto, y la entrevista pesa más que lo acordado con las universidades.';
      await reviewer(15).run(returnTerms, { ...(await seen(story, id)), reason });
    },
    approved: async (id: string) => {
      const reason = 'Las bases responden a la demanda de las entidades y cumplen el plazo de publicación.';
      await reviewer(5).run(approveTerms, { ...(await seen(story, id)), reason });
    },
    voided: async (id: string, on: CalendarDate) => {
      const reason = 'Ninguna de las personas que postularon acreditó la experiencia mínima exigida por las bases.';
      await story
        .at(on)
        .as(directorate, 'directorate')
        .run(declareVoid, { ...(await seen(story, id)), reason });
    },
  };
}

/** The version that whoever acts has before them. */
async function seen(story: Story, competitionId: string): Promise<{ competitionId: string; version: number }> {
  const { version } = await story.db.competition.findUniqueOrThrow({
    where: { id: competitionId },
    select: { version: true },
  });
  return { competitionId, version };
}

const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);
