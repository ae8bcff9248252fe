import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TermsForm } from '@/components/competitions/terms-form';
import { PageHeader } from '@/components/layout/page-header';
import { suggestTimeline } from '@/lib/domains/competitions/rules';
import { frameOf } from '@/lib/domains/norms/frames';
import { currentCalendar } from '@/lib/platform/calendar';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { draftCompetitionAction } from '../actions';
import { termsFormSettings } from '../terms-form-settings';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('competitions'))('form.new_title') };
}

export default async function NewCompetitionPage() {
  const actor = await requireActor('selection_specialist');
  const [t, calendar] = await Promise.all([getTranslations('competitions'), currentCalendar()]);
  const frame = frameOf('cgp');
  const days = frame.number('competition.reconsideration.filing') ?? 0;
  const initial = {
    ...suggestTimeline(frame, today(), calendar),
    challengeNotice: t('form.challenge_default', { days }),
    rounding: 2,
    stages: [],
    documents: [],
  };
  return (
    <>
      <PageHeader
        title={t('form.new_title')}
        subtitle={t('form.new_subtitle')}
        breadcrumbs={[{ label: t('title'), href: '/concursos' }]}
      />
      <TermsForm
        action={draftCompetitionAction}
        initial={initial}
        draftKey={`${actor.userId}:bases:nuevas`}
        label={t('form.new_title')}
        {...termsFormSettings(frame)}
      />
    </>
  );
}
