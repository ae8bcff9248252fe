import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CallAside } from '@/components/competitions/call-aside';
import { CallFunnel } from '@/components/competitions/call-funnel';
import { MeritListTable } from '@/components/competitions/merit-list-table';
import { NextStep } from '@/components/competitions/next-step';
import { TermsView } from '@/components/competitions/terms-view';
import { ButtonLink } from '@/components/forms/button';
import { Section, TwoColumn } from '@/components/layout/section';
import { RecordTimeline } from '@/components/record/record-timeline';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { isServir } from '@/lib/kernel/actor';
import { calendarDateInLima } from '@/lib/kernel/calendar-date';
import { getCompetition, listMeritPlaces, MERIT_PAGE } from '@/lib/domains/competitions/queries';
import { reconsiderationDeadline } from '@/lib/domains/competitions/rules';
import { frameOf } from '@/lib/domains/norms/frames';
import { currentCalendar } from '@/lib/platform/calendar';
import { today } from '@/lib/platform/clock';
import { currentSession } from '@/lib/platform/session';
import { getTimeline } from '@/lib/platform/timeline';
import {
  approveListAction,
  approveTermsAction,
  concludeAction,
  declareVoidAction,
  publishAction,
  returnListAction,
  returnTermsAction,
  startEvaluationAction,
  submitTermsAction,
} from './actions';
import { CompetitionHeader } from './header';

type Props = PageProps<'/concursos/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ id }, session] = await Promise.all([params, currentSession()]);
  const competition = await getCompetition(session?.actor ?? null, id);
  return competition ? { title: competition.terms.title, description: competition.terms.profile.slice(0, 160) } : {};
}

const ACTIONS = {
  submit: submitTermsAction,
  return: returnTermsAction,
  approve: approveTermsAction,
  publish: publishAction,
  start_evaluation: startEvaluationAction,
  approve_list: approveListAction,
  return_list: returnListAction,
  declare_void: declareVoidAction,
  conclude: concludeAction,
} as const;

/** One address for every reader of a competition: what it says, where it stands, and what each one may do. */
export default async function CompetitionPage({ params }: Props) {
  const [{ id }, session] = await Promise.all([params, currentSession()]);
  const actor = session?.actor ?? null;
  const competition = await getCompetition(actor, id);
  if (!competition) notFound();
  const servir = actor !== null && isServir(actor);
  const [t, calendar, timeline, places] = await Promise.all([
    getTranslations('competitions'),
    currentCalendar(),
    servir ? getTimeline(actor, id) : [],
    competition.meritList ? listMeritPlaces(actor, id, 1) : [],
  ]);
  const { code, meritList, terms, voidReason } = competition;
  const publishedOn = meritList?.publishedAt && calendarDateInLima(meritList.publishedAt);
  const challengeUntil = publishedOn
    ? reconsiderationDeadline(frameOf(competition.frame), publishedOn, calendar)
    : null;
  return (
    <>
      <CompetitionHeader competition={competition} actor={actor} />
      <TwoColumn
        main={
          <>
            {voidReason && (
              <div className="mb-8">
                <Alert tone="danger" title={t('detail.void')}>
                  {voidReason}
                </Alert>
              </div>
            )}
            {servir && (
              <NextStep
                competition={competition}
                role={actor.role}
                isAuthor={actor.userId === competition.createdById}
                actions={ACTIONS}
              />
            )}
            {meritList && (
              <Section
                id="cuadro"
                title={t('merit.title')}
                actions={
                  <ButtonLink href={`/concursos/${id}/cuadro`} size="small">
                    {t('merit.print')}
                  </ButtonLink>
                }
              >
                <MeritListTable code={code} places={places} />
                {meritList.places > MERIT_PAGE && (
                  <p className="mt-3 text-sm">
                    <AppLink href={`/concursos/${id}/cuadro`}>{t('merit.all', { count: meritList.places })}</AppLink>
                  </p>
                )}
              </Section>
            )}
            {meritList && meritList.funnel.length > 0 && (
              <div className="mb-10">
                <CallFunnel counts={meritList.funnel} stages={terms.stages} />
              </div>
            )}
            <TermsView terms={terms} />
            {servir && (
              <Section title={t('detail.history')}>
                <RecordTimeline rows={timeline} />
              </Section>
            )}
          </>
        }
        aside={
          <CallAside
            competition={competition}
            today={today()}
            challengeUntil={challengeUntil}
            mayApply={actor === null || actor.role === 'candidate'}
          />
        }
      />
    </>
  );
}
