import { timeWorked } from '@/lib/domains/people/rules';
import type { Curriculum, Experience, Study } from '@/lib/domains/people/types';
import { partsOf, type CalendarDate } from '@/lib/kernel/calendar-date';
import {
  DEGREE_LEVELS,
  type DegreeLevel,
  type Requirement,
  type RequirementCheck,
  type RequirementEvidence,
} from './types';

/**
 * Compares one requirement with a curriculum. Each requirement reads only its own side of the curriculum: a study's
 * level, a study's field, or the experience; so a change of one study shows in one line.
 * Overlapping experience counts once. Whether experience before a degree counts is for who calls (R030 5).
 */
export function checkRequirement(
  requirement: Requirement,
  curriculum: Curriculum,
  today: CalendarDate,
): RequirementCheck {
  switch (requirement.kind) {
    case 'study_level':
      return checkLevel(requirement, curriculum.studies);
    case 'study_field':
      return checkField(requirement, curriculum.studies);
    case 'general_experience_years':
      return checkTime(requirement, curriculum.experiences, today);
    case 'public_experience_years':
      return checkTime(
        requirement,
        curriculum.experiences.filter(({ sector }) => sector === 'public'),
        today,
      );
    case 'managerial_experience_years':
      return checkTime(
        requirement,
        curriculum.experiences.filter(({ managerial }) => managerial),
        today,
      );
    case 'area_experience_years': {
      const { area } = areaAndYears(requirement.value);
      return checkTime(
        requirement,
        curriculum.experiences.filter((experience) => experience.area === area),
        today,
      );
    }
  }
}

/** One line per requirement, in the profile's order. */
export function checkRequirements(
  requirements: readonly Requirement[],
  curriculum: Curriculum,
  today: CalendarDate,
): RequirementCheck[] {
  return requirements.map((requirement) => checkRequirement(requirement, curriculum, today));
}

export type FitSummary = {
  readonly mandatory: number;
  readonly mandatoryMet: number;
  readonly met: number;
  readonly total: number;
};

export function summariseFit(checks: readonly RequirementCheck[]): FitSummary {
  const mandatory = checks.filter(({ requirement }) => requirement.mandatory);
  return {
    mandatory: mandatory.length,
    mandatoryMet: mandatory.filter(({ met }) => met).length,
    met: checks.filter(({ met }) => met).length,
    total: checks.length,
  };
}

/** 'administration:3' is three years in administration; '5' is five years in any area. */
export function areaAndYears(value: string): { area: string | null; years: number } {
  const [last = '', area = null] = value.split(':').toReversed();
  return { area, years: Number(last) };
}

/** 'Administración; Economía' is any of the two. */
export function fieldsOf(value: string): string[] {
  return value
    .split(/[;,]/)
    .map((field) => field.trim())
    .filter((field) => field !== '');
}

function checkLevel(requirement: Requirement, studies: readonly Study[]): RequirementCheck {
  const required = DEGREE_LEVELS.find((level) => level === requirement.value) ?? 'professional_title';
  const best = degreesOf(studies)[0];
  const found = best ? levelOf(best) : null;
  return {
    requirement,
    required: { measure: 'level', level: required },
    found: { measure: 'level', level: found },
    evidence: best ? [studyEvidence(best)] : [],
    met: found !== null && rank(found) >= rank(required),
  };
}

function checkField(requirement: Requirement, studies: readonly Study[]): RequirementCheck {
  const fields = fieldsOf(requirement.value);
  const asked = fields.map(comparable);
  const matching = degreesOf(studies).filter(({ field }) => asked.some((wanted) => comparable(field).includes(wanted)));
  return {
    requirement,
    required: { measure: 'fields', fields },
    found: { measure: 'fields', fields: [...new Set(matching.map(({ field }) => field))] },
    evidence: matching.map(studyEvidence),
    met: matching.length > 0,
  };
}

function checkTime(
  requirement: Requirement,
  experiences: readonly Experience[],
  today: CalendarDate,
): RequirementCheck {
  const { area, years } = areaAndYears(requirement.value);
  const time = timeWorked(experiences, today);
  const about = area === null ? {} : { area };
  return {
    requirement,
    required: { measure: 'time', years, months: 0, ...about },
    found: { measure: 'time', years: time.years, months: time.months, ...about },
    evidence: experiences.map(experienceEvidence),
    met: time.totalMonths >= years * 12,
  };
}

/** Degrees, highest first; among equals the older one. */
function degreesOf(studies: readonly Study[]): Study[] {
  return studies
    .filter((study) => levelOf(study) !== null)
    .toSorted(
      (a, b) =>
        rank(levelOf(b)) - rank(levelOf(a)) || a.awardedOn.localeCompare(b.awardedOn) || a.id.localeCompare(b.id),
    );
}

function levelOf(study: Study): DegreeLevel | null {
  return DEGREE_LEVELS.find((level) => level === study.level) ?? null;
}

function rank(level: DegreeLevel | null): number {
  return level === null ? -1 : DEGREE_LEVELS.indexOf(level);
}

/** Without accents or case: people write 'Administracion' and 'ADMINISTRACIÓN'. */
function comparable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function studyEvidence({ id, institution, awardedOn }: Study): RequirementEvidence {
  return { kind: 'study', id, label: `${institution} (${partsOf(awardedOn).year})` };
}

function experienceEvidence({ id, post, employer, startsOn, endsOn }: Experience): RequirementEvidence {
  const until = endsOn ? partsOf(endsOn).year : '';
  return { kind: 'experience', id, label: `${post}, ${employer} (${partsOf(startsOn).year}–${until})` };
}
