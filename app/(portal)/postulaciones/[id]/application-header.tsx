import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { APPLICATION_TONES } from '@/components/applications/application-tones';
import { NextStepText } from '@/components/applications/next-step-text';
import { RecordHeader } from '@/components/layout/record-header';
import { turnOf } from '@/components/record/task-messages';
import type { ApplicationView } from '@/lib/domains/applications/queries/application';
import { FINAL_STATES, type ApplicationState } from '@/lib/domains/applications/types';
import type { Actor } from '@/lib/kernel/actor';
import { getOpenTasks } from '@/lib/platform/worklist';

interface Props {
  actor: Actor;
  application: ApplicationView;
  own: boolean;
  missing: readonly { text: string; href?: string }[];
  actions?: ReactNode;
}

/** States in which the applicant waits for the specialist, and no task of the worklist says so. */
const WAITING: readonly ApplicationState[] = ['SUBMITTED', 'CANDIDATE', 'SELECTED'];
const FINAL: readonly ApplicationState[] = FINAL_STATES;

/** The five questions at the head of an application. */
export async function ApplicationHeader({ actor, application, own, missing, actions }: Props) {
  const { id, code, state, competition, person, next } = application;
  const [t, tasks] = await Promise.all([getTranslations('applications'), getOpenTasks(actor, id)]);
  const tasked = await turnOf(tasks);
  const isVoid = competition.state === 'DECLARED_VOID';
  const waits = WAITING.includes(state) && !isVoid;
  const turn =
    tasked.turn ?? (waits ? { who: t('turn.specialist'), what: next && <NextStepText step={next} /> } : null);
  const due = tasked.due ?? (waits && next && 'on' in next ? { date: next.on } : null);
  const closed = isVoid || FINAL.includes(state);
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
