import { describe, expect, it } from 'vitest';
import { frameOf, overrideFrame } from '@/lib/domains/norms/frames';
import type { Experience, Identity, Study } from '@/lib/domains/people/types';
import { calendarDate } from '@/lib/kernel/calendar-date';
import {
  checkComplete,
  checkLegalMinimum,
  checkOpen,
  checkScore,
  missingForSubmission,
  passes,
  professionalPart,
  type DraftContent,
} from './rules';
import { STATEMENTS } from './types';

const day = calendarDate;
const WINDOW = { state: 'PUBLISHED', opensOn: day('2026-09-01'), closesOn: day('2026-09-18') };

describe('checkOpen', () => {
  it.each([
    ['2026-08-31', 'applications.not_open_yet'],
    ['2026-09-01', null],
    ['2026-09-18', null],
    ['2026-09-19', 'applications.closed'],
  ])('on %s', (today, code) => {
    const result = checkOpen(WINDOW, day(today));
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });

  it('a call closed before its day receives nothing', () => {
    expect(checkOpen({ ...WINDOW, state: 'CLOSED' }, day('2026-09-10'))).toMatchObject({ ok: false });
  });
});

const IDENTITY: Identity = {
  documentType: 'dni',
  documentNumber: '10000001',
  givenNames: 'Rosa',
  familyNames: 'Quispe',
  birthDate: day('1980-01-01'),
  nationality: 'PE',
  phone: '999000111',
  ubigeo: null,
};
const study = (level: Study['level'], awardedOn: string): Study => ({
  id: level,
  level,
  field: 'Economía',
  institution: 'UNI',
  country: 'PE',
  awardedOn: day(awardedOn),
  hours: null,
  documentId: null,
});
const experience = (startsOn: string, endsOn: string | null): Experience => ({
  id: startsOn,
  employer: 'MEF',
  sector: 'public',
  post: 'Director',
  area: 'finance',
  managerial: true,
  startsOn: day(startsOn),
  endsOn: endsOn ? day(endsOn) : null,
  functions: '',
  documentId: null,
});
const CURRICULUM = {
  studies: [study('bachelor', '2010-01-01'), study('master', '2014-01-01')],
  experiences: [experience('2012-01-01', null)],
};
const DRAFT: DraftContent = {
  identity: IDENTITY,
  curriculum: CURRICULUM,
  requestedDocuments: [
    { id: 'd1', name: 'Hoja de vida', mandatory: true },
    { id: 'd2', name: 'Carta', mandatory: false },
  ],
  answered: ['d1'],
  statements: STATEMENTS,
};

describe('missingForSubmission', () => {
  it('lets a complete application through, without the optional documents', () => {
    expect(missingForSubmission(DRAFT)).toEqual([]);
    expect(checkComplete(DRAFT)).toEqual({ ok: true, value: undefined });
  });

  it.each(STATEMENTS.map((statement) => [statement]))('names the statement left out: %s', (statement) => {
    const draft = { ...DRAFT, statements: STATEMENTS.filter((s) => s !== statement) };
    expect(missingForSubmission(draft)).toEqual([{ kind: 'statement', statement }]);
    expect(checkComplete(draft)).toMatchObject({
      refusal: { code: 'applications.statement_missing', params: { statement } },
    });
  });

  it('names each document and each part of the profile', () => {
    const draft = { ...DRAFT, identity: null, answered: [] };
    expect(missingForSubmission(draft).map(({ kind }) => kind)).toEqual(['profile', 'document']);
    expect(checkComplete({ ...DRAFT, answered: [] })).toMatchObject({ refusal: { params: { name: 'Hoja de vida' } } });
  });
});

describe('checkLegalMinimum', () => {
  const frame = frameOf('cgp');
  const applicant = { nationality: 'PE', curriculum: CURRICULUM };

  it('is met by five whole years from the bachelor degree', () => {
    expect(checkLegalMinimum(frame, applicant, day('2016-12-31')).ok).toBe(true);
  });

  it.each([
    ['a day less than five years', applicant, '2016-12-30', 'applications.experience_short'],
    ['another nationality', { ...applicant, nationality: 'CL' }, '2026-01-01', 'applications.not_peruvian'],
    [
      'a bachelor degree alone',
      { ...applicant, curriculum: { ...CURRICULUM, studies: [study('bachelor', '2010-01-01')] } },
      '2026-01-01',
      'applications.no_qualifying_study',
    ],
  ])('refuses %s', (_name, who, asOf, code) => {
    expect(checkLegalMinimum(frame, who, day(asOf))).toMatchObject({ ok: false, refusal: { code } });
  });

  it('obeys the parameter of the frame', () => {
    const stricter = overrideFrame(frame, { 'applicant.experience.min': 8 });
    expect(checkLegalMinimum(stricter, applicant, day('2016-12-31'))).toMatchObject({
      refusal: { params: { years: 5, required: 8 } },
    });
  });
});

describe('professionalPart', () => {
  it('leaves out what was done before the degree and cuts what was under way', () => {
    const experiences = [
      experience('2005-01-01', '2009-12-31'),
      experience('2009-01-01', '2012-12-31'),
      experience('2015-01-01', null),
    ];
    const { experiences: counted } = professionalPart({ personId: 'p', studies: CURRICULUM.studies, experiences });
    expect(counted.map(({ startsOn }) => startsOn)).toEqual(['2010-01-01', '2015-01-01']);
    expect(professionalPart({ personId: 'p', studies: [], experiences }).experiences).toEqual([]);
  });
});

describe('scores', () => {
  const stage = { passMark: '11', maxScore: '20' };

  it('are within the scale of their stage', () => {
    expect(checkScore('20', stage, 'f').ok).toBe(true);
    expect(checkScore('20.01', stage, 'scores[0].score')).toMatchObject({ refusal: { field: 'scores[0].score' } });
  });

  it('pass at the pass mark', () => {
    expect([passes('11', stage), passes('10.99', stage)]).toEqual([true, false]);
  });
});
