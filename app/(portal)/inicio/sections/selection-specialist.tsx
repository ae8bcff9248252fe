import { getTranslations } from 'next-intl/server';
import { StageCounts } from '@/components/competitions/stage-counts';
import { CompetitionLines } from '@/components/competitions/competition-lines';
import { ButtonLink } from '@/components/forms/button';
import { Section } from '@/components/layout/section';
import { countCompetitionsByState, listStalledCompetitions } from '@/lib/domains/competitions/queries';
import { today } from '@/lib/platform/clock';

/** A selection specialist's home: where each competition is, and which ones are past the date of their next step. */
export async function SelectionSpecialistHome() {
  const [t, counts, stalled] = await Promise.all([
    getTranslations('competitions'),
    countCompetitionsByState(),
    listStalledCompetitions(today()),
  ]);
  return (
    <>
      <Section title={t('home.stalled')} description={t('home.stalled_hint')}>
        <CompetitionLines rows={stalled} empty={<p className="text-sm text-ink-soft">{t('home.stalled_empty')}</p>} />
      </Section>
      <Section
        title={t('home.by_stage')}
        actions={
          <ButtonLink href="/concursos" size="small">
            {t('home.all')}
          </ButtonLink>
        }
      >
        <StageCounts counts={counts} />
      </Section>
    </>
  );
}
