import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RecordHeader } from '@/components/layout/record-header';
import { DefinitionList, Section, TwoColumn } from '@/components/layout/section';
import { RecordTimeline } from '@/components/record/record-timeline';
import { turnOf } from '@/components/record/task-messages';
import { CurriculumLists } from '@/components/requests/curriculum-lists';
import { FitLines } from '@/components/requests/fit-lines';
import { PROPOSAL_TONES } from '@/components/requests/state-tones';
import { TrackRecord } from '@/components/requests/track-record';
import { AppLink } from '@/components/ui/app-link';
import { DateText, MoneyText } from '@/components/ui/value-text';
import { getProposal } from '@/lib/domains/requests/queries/get-proposal';
import { moneyFromCentimos } from '@/lib/kernel/money';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { getTimeline } from '@/lib/platform/timeline';
import { getOpenTasks } from '@/lib/platform/worklist';
import { ProposalActions } from './proposal-actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('requests'))('file.kind') };
}

/** One manager's file for one post: the manager answers it, the entity reads it for a time, SERVIR always. */
export default async function ProposalPage({ params }: PageProps<'/propuestas/[id]'>) {
  const actor = await requireActor('manager', 'entity_hr', 'entity_head', 'monitoring_analyst', 'directorate');
  const { id } = await params;
  const proposal = await getProposal(actor, id, today());
  if (!proposal) notFound();
  const [t, tasks, timeline] = await Promise.all([
    getTranslations('requests'),
    getOpenTasks(actor, id),
    getTimeline(actor, id),
  ]);
  const { request, member, isOwn } = proposal;
  const { seat } = request;
  const { state } = proposal;
  const awaited = state === 'PREFERRED' || state === 'PROPOSED' || state === 'NOT_PREFERRED' || state === 'ACCEPTED';
  return (
    <>
      <RecordHeader
        kind={t('file.kind')}
        title={isOwn ? seat.title : member.name}
        subtitle={isOwn ? request.entity.name : `${seat.title} · ${request.entity.name}`}
        state={{ label: t(`states.proposal_${proposal.state}`), tone: PROPOSAL_TONES[proposal.state] }}
        {...(isOwn
          ? {}
          : {
              breadcrumbs: [
                { label: t('list.title'), href: '/solicitudes' },
                { label: request.code, href: `/solicitudes/${request.id}` },
              ],
            })}
        {...await turnOf(tasks)}
        {...(awaited ? { missing: [{ text: t(`file.missing.${state}`) }] } : {})}
      />
      <TwoColumn
        main={
          <>
            <ProposalActions actor={actor} proposal={proposal} />
            <Section title={t('content.post')}>
              <DefinitionList
                columns={2}
                items={[
                  { term: t('content.entity'), value: request.entity.name },
                  { term: t('content.unit'), value: seat.unit.name },
                  { term: t('content.reports_to'), value: seat.reportsTo?.title ?? t('content.missing') },
                  {
                    term: t('content.pay'),
                    value:
                      seat.monthlyPay === null ? (
                        t('content.missing')
                      ) : (
                        <MoneyText amount={moneyFromCentimos(seat.monthlyPay)} />
                      ),
                  },
                  { term: t('content.needed_on'), value: <DateText date={request.neededOn} /> },
                  ...(isOwn ? [] : [{ term: t('proposals.until'), value: <DateText date={proposal.visibleUntil} /> }]),
                ]}
              />
              <ul className="mt-4 max-w-(--width-prose) list-disc space-y-1 pl-5 text-sm">
                {request.functions.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </Section>
            <Section title={t('file.why')} description={proposal.rationale}>
              <FitLines checks={proposal.fit} caption={t('fit.caption', { name: member.name })} />
            </Section>
            {proposal.preferenceReason && (
              <Section title={t('file.preference')}>
                <p className="max-w-(--width-prose) whitespace-pre-line">{proposal.preferenceReason}</p>
              </Section>
            )}
            <Section title={t('track_record.title')}>
              <TrackRecord lines={member.trackRecord} />
            </Section>
            <Section
              title={t('curriculum.title')}
              description={member.demonstration ? t('matching.demonstration') : undefined}
            >
              <CurriculumLists studies={proposal.studies} experiences={proposal.experiences} />
            </Section>
            {!isOwn && (
              <p>
                <AppLink href={`/solicitudes/${request.id}`}>{t('file.back', { code: request.code })}</AppLink>
              </p>
            )}
          </>
        }
        aside={
          <Section title={t('record.timeline')}>
            <RecordTimeline rows={timeline} />
          </Section>
        }
      />
    </>
  );
}
