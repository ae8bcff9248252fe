import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { experienceCountsFrom, missingFromProfile, professionalExperience, timeWorked, type Period } from './rules';
import type { Experience, Identity, Study } from './types';

const TODAY = calendarDate('2026-11-23');
const day = calendarDate;

function period(startsOn: string, endsOn: string | null): Period {
  return { startsOn: day(startsOn), endsOn: endsOn === null ? null : day(endsOn) };
}

function study(level: Study['level'], awardedOn: string): Study {
  return {
    id: level,
    level,
    field: 'Derecho',
    institution: 'UNMSM',
    country: 'PE',
    awardedOn: day(awardedOn),
    hours: null,
    documentId: null,
  };
}

function experience(startsOn: string, endsOn: string | null, change: Partial<Experience> = {}): Experience {
  return {
    id: startsOn,
    employer: 'SUNAT',
    sector: 'public',
    post: 'Jefe',
    area: 'administration',
    managerial: true,
    ...period(startsOn, endsOn),
    functions: '',
    documentId: null,
    ...change,
  };
}

describe('timeWorked', () => {
  it.each([
    ['a whole year, both ends worked', [period('2020-01-01', '2020-12-31')], { years: 1, months: 0, days: 0 }],
    ['one day', [period('2020-05-05', '2020-05-05')], { years: 0, months: 0, days: 1 }],
    [
      'two posts at once count once',
      [period('2020-01-01', '2020-12-31'), period('2020-06-01', '2020-12-31')],
      { years: 1, months: 0, days: 0 },
    ],
    [
      'overlapping ends join',
      [period('2020-01-01', '2020-07-31'), period('2020-06-01', '2020-12-31')],
      { years: 1, months: 0, days: 0 },
    ],
    [
      'consecutive posts are one stretch',
      [period('2020-01-01', '2020-01-15'), period('2020-01-16', '2020-01-31')],
      { years: 0, months: 1, days: 0 },
    ],
    [
      'separate stretches add up as if one followed the other',
      [period('2020-01-01', '2020-01-20'), period('2021-01-01', '2021-01-20')],
      { years: 0, months: 1, days: 9 },
    ],
    ['a day less than a year is not a year', [period('2020-01-01', '2020-12-30')], { years: 0, months: 11, days: 30 }],
    ['the present post ends today', [period('2026-10-24', null)], { years: 0, months: 1, days: 0 }],
    ['a post that has not begun is nothing', [period('2027-01-01', null)], { years: 0, months: 0, days: 0 }],
  ])('%s', (_name, periods, expected) => {
    expect(timeWorked(periods, TODAY)).toMatchObject(expected);
  });

  it('counts nothing before the day from which experience counts', () => {
    expect(timeWorked([period('2018-01-01', '2020-12-31')], TODAY, day('2020-01-01'))).toMatchObject({
      years: 1,
      months: 0,
    });
  });

  const periods = fc.array(
    fc
      .record({ from: fc.integer({ min: 0, max: 5000 }), length: fc.integer({ min: 0, max: 1500 }) })
      .map(({ from, length }): Period => {
        const startsOn: CalendarDate = addDays(day('2005-01-01'), from);
        return { startsOn, endsOn: addDays(startsOn, length) };
      }),
    { maxLength: 8 },
  );

  it('does not depend on the order in which posts are told', () => {
    fc.assert(
      fc.property(periods, (list) => {
        expect(timeWorked(list.toReversed(), TODAY)).toEqual(timeWorked(list, TODAY));
      }),
    );
  });

  it('is not changed by telling a post twice, nor by one inside another', () => {
    fc.assert(
      fc.property(periods, (list) => {
        expect(timeWorked([...list, ...list], TODAY)).toEqual(timeWorked(list, TODAY));
      }),
    );
  });
});

describe('experienceCountsFrom', () => {
  it('is the bachelor degree even when a title is told', () => {
    expect(experienceCountsFrom([study('professional_title', '2012-03-01'), study('bachelor', '2010-07-15')])).toBe(
      '2010-07-15',
    );
  });

  it('is the title when no bachelor degree is told, and nothing without a degree', () => {
    expect(experienceCountsFrom([study('professional_title', '2012-03-01'), study('master', '2015-01-01')])).toBe(
      '2012-03-01',
    );
    expect(experienceCountsFrom([study('diploma', '2009-01-01')])).toBeNull();
  });
});

describe('professionalExperience', () => {
  const experiences = [
    experience('2009-01-01', '2010-12-31'),
    experience('2011-01-01', '2013-12-31', { sector: 'private' }),
  ];

  it('leaves out what was done before the degree', () => {
    const studies = [study('bachelor', '2010-01-01')];
    expect(professionalExperience({ studies, experiences }, TODAY)).toMatchObject({ years: 4, months: 0 });
    expect(professionalExperience({ studies, experiences }, TODAY, (e) => e.sector === 'public')).toMatchObject({
      years: 1,
    });
    expect(professionalExperience({ studies: [], experiences }, TODAY).totalMonths).toBe(0);
  });
});

describe('missingFromProfile', () => {
  const identity: Identity = {
    documentType: 'dni',
    documentNumber: '10000001',
    givenNames: 'Rosa',
    familyNames: 'Quispe Mamani',
    birthDate: day('1980-01-01'),
    nationality: 'PE',
    phone: '999000111',
    ubigeo: '150101',
  };

  it('names each thing that is lacking', () => {
    expect(missingFromProfile(null, { studies: [], experiences: [] })).toEqual([
      'identity',
      'qualifying_study',
      'experience',
    ]);
    expect(missingFromProfile({ ...identity, birthDate: null, phone: null }, { studies: [], experiences: [] })).toEqual(
      ['birth_date', 'contact', 'qualifying_study', 'experience'],
    );
  });

  it('a bachelor degree alone does not let a person apply (DL1024 5.a)', () => {
    const experiences = [experience('2015-01-01', null)];
    expect(missingFromProfile(identity, { studies: [study('bachelor', '2010-01-01')], experiences })).toEqual([
      'qualifying_study',
    ]);
    expect(missingFromProfile(identity, { studies: [study('master', '2014-01-01')], experiences })).toEqual([]);
  });
});
