import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { APPLICATION_TONES } from '@/components/applications/application-tones';
import { RecordHeader } from '@/components/layout/record-header';
import { turnOf } from '@/components/record/task-messages';
import type { ApplicationView } from '@/lib/domains/applications/queries/application';
import { FINAL_STATES } from '@/lib/domains/applications/types';
import type { Actor } from '@/lib/kernel/actor';
import { getOpenTasks } from '@/lib/platform/worklist';

interface Props {
  actor: Actor;
  application: ApplicationView;
  own: boolean;
  missing: readonly { text: string; href?: string }[];
  actions?: ReactNode;
}

/** The five questions at the head of an application. */
export async function ApplicationHeader({ actor, application, own, missing, actions }: Props) {
  const { id, code, state, competition, person } = application;
  const [t, tasks] = await Promise.all([getTranslations('applications'), getOpenTasks(actor, id)]);
  const tasked = await turnOf(tasks);
  const waiting = state === 'SUBMITTED' || state === 'CANDIDATE' || state === 'SELECTED';
  const turn = tasked.turn ?? (waiting ? { who: t('turn.specialist'), what: t(`turn.${state}`) } : null);
  const due =
    tasked.due ??
    (waiting ? { date: state === 'SELECTED' ? competition.courseStartsOn : competition.resultsOn } : null);
  const closed = (FINAL_STATES as readonly string[]).includes(state);
  return (
    <RecordHeader
      kind={t('kind')}
      title={own ? competition.title : `${person.givenNames} ${person.familyNames}`}
      subtitle={[
        code,
        own ? competition.code : `${competition.code} · ${competition.title}`,
        person.demonstration ? t('demonstration') : null,
      ]
        .filter(Boolean)
        .join(' · ')}
      breadcrumbs={
        own
          ? [{ label: t('mine.title'), href: '/postulaciones' }]
          : [
              { label: competition.code, href: `/concursos/${competition.id}` },
              { label: t('received.title'), href: `/concursos/${competition.id}/postulaciones` },
            ]
      }
      actions={actions}
      state={{ label: t(`states.application_${state}`), tone: APPLICATION_TONES[state] }}
      turn={turn}
      due={due}
      {...(closed ? {} : { missing })}
    />
  );
}
