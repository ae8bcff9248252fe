'use server';

import { draftCompetition } from '@/lib/domains/competitions/commands/draft-competition';
import { editTerms } from '@/lib/domains/competitions/commands/edit-terms';
import { formAction } from '@/lib/platform/action';

export const draftCompetitionAction = formAction(draftCompetition, {
  to: ({ competitionId }) => `/concursos/${competitionId}`,
  notice: () => ({ key: 'competitions.notices.saved' }),
});

export const editTermsAction = formAction(editTerms, {
  to: ({ competitionId }) => `/concursos/${competitionId}`,
  notice: () => ({ key: 'competitions.notices.saved' }),
});
