import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ExclusionForm } from '@/components/cadre/exclusion-form';
import { MemberFacts } from '@/components/cadre/member-facts';
import { MEMBER_TONES } from '@/components/cadre/state-tones';
import { TrackRecord } from '@/components/cadre/track-record';
import { ButtonLink } from '@/components/forms/button';
import { RecordHeader } from '@/components/layout/record-header';
import { Section, TwoColumn } from '@/components/layout/section';
import { ExperienceList, StudyList } from '@/components/people/curriculum-lists';
import { RecordTimeline } from '@/components/record/record-timeline';
import { turnOf } from '@/components/record/task-messages';
import { Badge } from '@/components/ui/badge';
import { SERVIR_ROLES } from '@/lib/kernel/actor';
import { getMember } from '@/lib/domains/cadre/queries';
import { unpaidFrom } from '@/lib/domains/cadre/rules';
import { frameOf } from '@/lib/domains/norms/frames';
import { requireActor } from '@/lib/platform/session';
import { getTimeline } from '@/lib/platform/timeline';
import { getOpenTasks } from '@/lib/platform/worklist';
import { excludeAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cadre'))('kind') };
}

/** A member's record: for SERVIR, and for the member. */
export default async function MemberPage({ params }: PageProps<'/cuerpo/[id]'>) {
  const [{ id }, actor] = await Promise.all([params, requireActor(...SERVIR_ROLES, 'manager', 'candidate')]);
  const member = await getMember(actor, id);
  if (!member) notFound();
  const [t, timeline, tasks] = await Promise.all([
    getTranslations('cadre'),
    getTimeline(actor, id),
    getOpenTasks(actor, id),
  ]);
  const { code, curriculum, name, state, stateSince, version } = member;
  const own = actor.personId === member.personId;
  const paidUntil = state === 'AVAILABLE_PAID' ? unpaidFrom(frameOf('cgp'), stateSince) : null;
  const { turn, due } = await turnOf(tasks);
  const mayExclude = actor.role === 'directorate' && !own && state !== 'EXCLUDED' && state !== 'ASSIGNED';
  return (
    <>
      <RecordHeader
        kind={t('kind')}
        title={
          <>
            {name} {member.demonstration && <Badge icon={null}>{t('demonstration')}</Badge>}
          </>
        }
        subtitle={<span className="figures">{code}</span>}
        {...(own ? {} : { breadcrumbs: [{ label: t('title'), href: '/cuerpo' }] })}
        state={{ label: t(`states.member_${state}`), tone: MEMBER_TONES[state] }}
        turn={turn}
        due={due ?? (paidUntil ? { date: paidUntil } : null)}
        {...(state === 'EXCLUDED'
          ? {}
          : {
              missing:
                state === 'ASSIGNED'
                  ? []
                  : [{ text: t(member.exclusionCause ? 'detail.missing_exclusion' : 'detail.missing_assignment') }],
            })}
        actions={own && <ButtonLink href="/perfil">{t('detail.own_edit')}</ButtonLink>}
      />
      <TwoColumn
        main={
          <>
            <Section title={t('detail.track')}>
              <TrackRecord lines={member.trackRecord} />
            </Section>
            <Section title={t('detail.experience')}>
              <ExperienceList
                experiences={curriculum.experiences}
                documents={{}}
                empty={<p className="text-ink-soft">{t('detail.experience_empty')}</p>}
              />
            </Section>
            <Section title={t('detail.studies')}>
              <StudyList
                studies={curriculum.studies}
                documents={{}}
                empty={<p className="text-ink-soft">{t('detail.studies_empty')}</p>}
              />
            </Section>
            {mayExclude && <ExclusionForm action={excludeAction} hidden={{ memberId: id, version: String(version) }} />}
          </>
        }
        aside={
          <>
            <Section title={t('detail.data')}>
              <MemberFacts member={member} paidUntil={paidUntil} />
            </Section>
            <Section title={t('detail.history')}>
              <RecordTimeline rows={timeline} />
            </Section>
          </>
        }
      />
    </>
  );
}
