import { getTranslations } from 'next-intl/server';
import { CompetitionBadge } from '@/components/competitions/competition-badge';
import { COMPETITION_TONES } from '@/components/competitions/state-tones';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { RecordHeader } from '@/components/layout/record-header';
import { turnOf } from '@/components/record/task-messages';
import { isServir, type Actor } from '@/lib/kernel/actor';
import { mayReadReceived } from '@/lib/domains/applications/policy';
import { missingForReview } from '@/lib/domains/competitions/rules';
import type { CompetitionView } from '@/lib/domains/competitions/types';
import { frameOf } from '@/lib/domains/norms/frames';
import { refusalMessage } from '@/lib/platform/action';
import { currentCalendar } from '@/lib/platform/calendar';
import { getOpenTasks } from '@/lib/platform/worklist';

/** For SERVIR, the five questions; for everybody else, the title and where it stands. */
export async function CompetitionHeader({ competition, actor }: { competition: CompetitionView; actor: Actor | null }) {
  const t = await getTranslations('competitions');
  const { id, code, state, terms, publishedAt } = competition;
  const breadcrumbs = [{ label: t('title'), href: '/concursos' }];
  if (!actor || !isServir(actor)) {
    return (
      <PageHeader
        title={terms.title}
        subtitle={
          <>
            <CompetitionBadge state={state} /> <span className="figures">{code}</span>
          </>
        }
        breadcrumbs={breadcrumbs}
      />
    );
  }
  const { turn, due } = await turnOf(await getOpenTasks(actor, id));
  const missing = await missingItems(competition);
  return (
    <RecordHeader
      kind={t('kind')}
      title={terms.title}
      subtitle={<span className="figures">{code}</span>}
      breadcrumbs={breadcrumbs}
      actions={
        publishedAt !== null &&
        mayReadReceived(actor) && (
          <ButtonLink href={`/concursos/${id}/postulaciones`}>{t('detail.received')}</ButtonLink>
        )
      }
      state={{ label: t(`states.competition_${state}`), tone: COMPETITION_TONES[state] }}
      turn={turn}
      due={due}
      {...(missing ? { missing } : {})}
    />
  );
}

/** What must happen before the next act; undefined once nothing more happens. */
async function missingItems({ id, state, terms, frame, returnReason }: CompetitionView) {
  const t = await getTranslations('competitions');
  if (state === 'CONCLUDED' || state === 'DECLARED_VOID') return undefined;
  if (state === 'EVALUATING') return [{ text: t('detail.missing_evaluation'), href: `/concursos/${id}/evaluacion` }];
  if (state === 'INTRODUCTORY_COURSE') return [{ text: t('detail.missing_course') }];
  if (state !== 'DRAFT') return [];
  const refusals = missingForReview(terms, frameOf(frame), await currentCalendar());
  const texts = await Promise.all(refusals.map(refusalMessage));
  const href = `/concursos/${id}/editar`;
  return [...(returnReason ? [{ text: returnReason, href }] : []), ...texts.map((text) => ({ text, href }))];
}
