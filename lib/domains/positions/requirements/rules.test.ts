import { describe, expect, it } from 'vitest';
import type { Curriculum, Experience, Study } from '@/lib/domains/people/types';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { checkRequirement, checkRequirements, summariseFit } from './rules';
import { DEGREE_LEVELS, type Requirement } from './types';

const today = calendarDate('2026-11-22');

const study = (id: string, changes: Partial<Study> = {}): Study => ({
  id,
  level: 'professional_title',
  field: 'Administración',
  institution: 'UNSA',
  country: 'PE',
  awardedOn: calendarDate('2005-06-30'),
  hours: null,
  documentId: null,
  ...changes,
});

const experience = (id: string, changes: Partial<Experience> = {}): Experience => ({
  id,
  employer: 'GORE',
  sector: 'public',
  post: 'Jefe',
  area: 'administration',
  managerial: true,
  startsOn: calendarDate('2015-01-01'),
  endsOn: calendarDate('2019-12-31'),
  functions: '',
  documentId: null,
  ...changes,
});

const profile: Requirement[] = [
  { kind: 'study_level', value: 'master', mandatory: true },
  { kind: 'study_field', value: 'Administración; Economía', mandatory: true },
  { kind: 'general_experience_years', value: '8', mandatory: true },
  { kind: 'public_experience_years', value: '5', mandatory: true },
  { kind: 'managerial_experience_years', value: '3', mandatory: false },
  { kind: 'area_experience_years', value: 'administration:6', mandatory: false },
];

const curriculum: Curriculum = {
  personId: 'p',
  studies: [
    study('title'),
    study('master', { level: 'master', field: 'Gestión Pública', awardedOn: calendarDate('2012-01-01') }),
  ],
  experiences: [
    experience('a'),
    experience('b', {
      sector: 'private',
      managerial: false,
      area: 'finance',
      startsOn: calendarDate('2019-01-01'),
      endsOn: calendarDate('2023-12-31'),
    }),
  ],
};

const met = (of: Curriculum) => checkRequirements(profile, of, today).map((line) => line.met);

function changedLines(before: Curriculum, after: Curriculum): string[] {
  const [was, is] = [checkRequirements(profile, before, today), checkRequirements(profile, after, today)];
  return is
    .filter((line, index) => JSON.stringify(line) !== JSON.stringify(was[index]))
    .map((line) => line.requirement.kind);
}

describe('a profile compared with a curriculum', () => {
  it('answers one line per requirement, in the profile order', () => {
    expect(checkRequirements(profile, curriculum, today).map((line) => line.requirement)).toEqual(profile);
    expect(met(curriculum)).toEqual([true, true, true, true, true, false]);
  });

  it('counts time worked in two posts at once only once', () => {
    const line = checkRequirement({ kind: 'general_experience_years', value: '9', mandatory: true }, curriculum, today);
    expect(line.found).toEqual({ measure: 'time', years: 9, months: 0 });
    expect(line.met).toBe(true);
  });

  it('says what was required, what was found and where', () => {
    const line = checkRequirement({ kind: 'study_level', value: 'doctorate', mandatory: true }, curriculum, today);
    expect(line).toMatchObject({
      required: { measure: 'level', level: 'doctorate' },
      found: { measure: 'level', level: 'master' },
      evidence: [{ kind: 'study', id: 'master', label: 'UNSA (2012)' }],
      met: false,
    });
  });

  it('finds nothing in an empty curriculum', () => {
    const empty: Curriculum = { personId: 'p', studies: [], experiences: [] };
    expect(met(empty)).toEqual([false, false, false, false, false, false]);
    expect(checkRequirements(profile, empty, today)[0]?.found).toEqual({ measure: 'level', level: null });
  });

  it('does not take a diploma or a course for a degree', () => {
    const studies = [study('d', { level: 'diploma' }), study('c', { level: 'course' })];
    expect(met({ ...curriculum, studies }).slice(0, 2)).toEqual([false, false]);
  });

  it.each(['ADMINISTRACION de Empresas', 'economía', 'Ciencias Económicas y Economia'])(
    'reads the field %s whatever its accents',
    (field) => {
      expect(met({ ...curriculum, studies: [study('s', { field })] })[1]).toBe(true);
    },
  );
});

describe('changing one study changes exactly one line', () => {
  it.each(DEGREE_LEVELS.filter((level) => level !== 'master'))('its level, to %s', (level) => {
    const [title, master] = curriculum.studies;
    const after = { ...curriculum, studies: [title!, { ...master!, level }] };
    expect(changedLines(curriculum, after)).toEqual(['study_level']);
  });

  it.each(['Derecho', 'Economía', 'Ingeniería Civil'])('its field, to %s', (field) => {
    const [title, master] = curriculum.studies;
    const after = { ...curriculum, studies: [{ ...title!, field }, master!] };
    expect(changedLines(curriculum, after)).toEqual(['study_field']);
  });

  it('one more degree in another field', () => {
    const studies = [...curriculum.studies, study('phd', { level: 'doctorate', field: 'Derecho' })];
    expect(changedLines(curriculum, { ...curriculum, studies })).toEqual(['study_level']);
  });

  it('the year of the degree that gave the right to practise', () => {
    const [title, master] = curriculum.studies;
    const after = { ...curriculum, studies: [{ ...title!, awardedOn: calendarDate('2008-01-01') }, master!] };
    expect(changedLines(curriculum, after)).toEqual(['study_field']);
  });
});

describe('the summary of a fit', () => {
  it('counts mandatory requirements apart', () => {
    expect(summariseFit(checkRequirements(profile, curriculum, today))).toEqual({
      mandatory: 4,
      mandatoryMet: 4,
      met: 5,
      total: 6,
    });
  });
});
