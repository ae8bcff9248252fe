import { getTranslations } from 'next-intl/server';
import { CompetitionLines } from '@/components/competitions/competition-lines';
import { PassedCandidates } from '@/components/cadre/passed-candidates';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { listPassedCandidates } from '@/lib/domains/cadre/queries';
import { listCompetitionsIn } from '@/lib/domains/competitions/queries';

/** A council member's home: acts awaiting the vote, persons to incorporate, and what was decided lately. */
export async function CouncilMemberHome() {
  const [t, votes, decided, passed] = await Promise.all([
    getTranslations('competitions'),
    listCompetitionsIn(['MERIT_LIST']),
    listCompetitionsIn(['MERIT_LIST_APPROVED', 'RESULTS_PUBLISHED']),
    listPassedCandidates(),
  ]);
  return (
    <>
      <Section title={t('home.votes')} description={t('home.votes_hint')}>
        <CompetitionLines
          rows={votes}
          empty={<EmptyState title={t('home.votes_empty')}>{t('home.votes_empty_how')}</EmptyState>}
        />
      </Section>
      {passed.length > 0 && <PassedCandidates candidates={passed} />}
      {decided.length > 0 && (
        <Section title={t('home.recent')}>
          <CompetitionLines rows={decided} empty={null} />
        </Section>
      )}
    </>
  );
}
