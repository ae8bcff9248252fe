import { isAfter, isBefore, laterOf, type CalendarDate } from '@/lib/kernel/calendar-date';
import { compareDecimals } from '@/lib/kernel/decimal';
import { ok, refuse, type Refusal, type Result } from '@/lib/kernel/result';
import type { NormFrame } from '@/lib/domains/norms/frames';
import {
  experienceCountsFrom,
  missingFromProfile,
  professionalExperience,
  type MissingProfileItem,
} from '@/lib/domains/people/rules';
import { QUALIFYING_LEVELS, type Curriculum, type Identity } from '@/lib/domains/people/types';
import { STATEMENTS, type ApplicationWindow, type Statement } from './types';

/** A call receives applications while it is published, on its opening and closing days and between them. */
export function checkOpen(window: ApplicationWindow, today: CalendarDate): Result {
  if (isBefore(today, window.opensOn))
    return refuse('applications.not_open_yet', { params: { opensOn: window.opensOn } });
  if (window.state !== 'PUBLISHED' || isAfter(today, window.closesOn)) {
    return refuse('applications.closed', { params: { closesOn: window.closesOn } });
  }
  return ok();
}

export type RequestedDocument = { readonly id: string; readonly name: string; readonly mandatory: boolean };

export type Missing =
  | { readonly kind: 'profile'; readonly item: MissingProfileItem }
  | { readonly kind: 'document'; readonly requested: RequestedDocument }
  | { readonly kind: 'statement'; readonly statement: Statement };

export type DraftContent = {
  readonly identity: Identity | null;
  readonly curriculum: Pick<Curriculum, 'studies' | 'experiences'>;
  readonly requestedDocuments: readonly RequestedDocument[];
  /** Ids of the requested documents already answered. */
  readonly answered: readonly string[];
  readonly statements: readonly string[];
};

/** Everything an application still lacks before it can be submitted, in the order in which the page asks for it. */
export function missingForSubmission(draft: DraftContent): Missing[] {
  return [
    ...missingFromProfile(draft.identity, draft.curriculum).map((item) => ({ kind: 'profile' as const, item })),
    ...draft.requestedDocuments
      .filter(({ id, mandatory }) => mandatory && !draft.answered.includes(id))
      .map((requested) => ({ kind: 'document' as const, requested })),
    ...STATEMENTS.filter((statement) => !draft.statements.includes(statement)).map((statement) => ({
      kind: 'statement' as const,
      statement,
    })),
  ];
}

/** Refuses the first thing missing by its name: an incomplete application is not received (DL1024 5; handbook 3.2). */
export function checkComplete(draft: DraftContent): Result {
  const [first] = missingForSubmission(draft);
  return first ? { ok: false, refusal: refusalOfMissing(first) } : ok();
}

function refusalOfMissing(missing: Missing): Refusal {
  switch (missing.kind) {
    case 'profile':
      return { code: 'applications.profile_incomplete', params: { item: missing.item }, norm: { source: 'DL1024 5' } };
    case 'document':
      return { code: 'applications.document_missing', params: { name: missing.requested.name } };
    case 'statement':
      return {
        code: 'applications.statement_missing',
        params: { statement: missing.statement },
        norm: { source: 'DL1024 5' },
      };
  }
}

/**
 * What the law asks of every applicant and no call can waive: Peruvian nationality, a university title or a master's
 * or doctor's degree, and the frame's years of experience counted from the bachelor's degree (DL1024 5; R030 5).
 */
export function checkLegalMinimum(
  frame: NormFrame,
  applicant: { readonly nationality: string; readonly curriculum: Pick<Curriculum, 'studies' | 'experiences'> },
  asOf: CalendarDate,
): Result {
  const { nationality, curriculum } = applicant;
  if (nationality !== 'PE') return refuse('applications.not_peruvian', { norm: { source: 'R030 5' } });
  const qualifies = curriculum.studies.some(({ level }) => (QUALIFYING_LEVELS as readonly string[]).includes(level));
  if (!qualifies) return refuse('applications.no_qualifying_study', { norm: { source: 'DL1024 5.a' } });
  const required = frame.number('applicant.experience.min');
  const { years } = professionalExperience(curriculum, asOf);
  if (required === null || years >= required) return ok();
  return refuse('applications.experience_short', {
    params: { years, required },
    norm: frame.reference('applicant.experience.min'),
  });
}

/** The curriculum with only the experience that counts in a national call: from the bachelor's degree on (R030 5). */
export function professionalPart(curriculum: Curriculum): Curriculum {
  const since = experienceCountsFrom(curriculum.studies);
  if (since === null) return { ...curriculum, experiences: [] };
  const experiences = curriculum.experiences
    .filter(({ endsOn }) => endsOn === null || isAfter(endsOn, since))
    .map((experience) => ({ ...experience, startsOn: laterOf(experience.startsOn, since) }));
  return { ...curriculum, experiences };
}

export type StageMarks = { readonly passMark: string; readonly maxScore: string };

/** Refuses `applications.score_out_of_scale` on the field. Marks are decimal text. */
export function checkScore(score: string, stage: StageMarks, field: string): Result {
  if (compareDecimals(score, '0') >= 0 && compareDecimals(score, stage.maxScore) <= 0) return ok();
  return refuse('applications.score_out_of_scale', { field, params: { maximum: stage.maxScore } });
}

/** The pass mark itself passes. */
export function passes(score: string, { passMark }: Pick<StageMarks, 'passMark'>): boolean {
  return compareDecimals(score, passMark) >= 0;
}

export function checkCourseDay(startsOn: CalendarDate, today: CalendarDate): Result {
  return isBefore(today, startsOn) ? refuse('applications.course_early', { params: { startsOn } }) : ok();
}
