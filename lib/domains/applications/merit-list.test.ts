import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, roundHalfUp, sumDecimals } from '@/lib/kernel/decimal';
import { meritList, type Contender, type MeritTerms } from './merit-list';

const stage = (id: string, kind: string, weight: string, maxScore = '100') => ({
  id,
  name: id,
  kind,
  weight,
  maxScore,
});

const TERMS: MeritTerms = {
  stages: [stage('cv', 'curricular', '30'), stage('exam', 'knowledge', '30', '20'), stage('talk', 'interview', '40')],
  vacancies: 2,
  rounding: 2,
};

function contender(
  code: string,
  [cv, exam, talk]: readonly [string, string, string],
  submittedAt = '2026-09-01T10:00:00Z',
): Contender {
  return { applicationId: code, code, submittedAt: new Date(submittedAt), scores: { cv, exam, talk } };
}

describe('meritList', () => {
  it('weighs each score against its own maximum, and explains the total line by line', () => {
    const [place] = meritList(TERMS, [contender('A', ['80', '16.5', '77.5'])]);
    expect(place?.lines.map(({ points }) => points)).toEqual(['24.0000', '24.7500', '31.0000']);
    expect(place?.total).toBe('79.75');
  });

  it('rounds once, half up, to the decimals of the terms', () => {
    const terms = { ...TERMS, stages: [stage('talk', 'interview', '100')] };
    const totalOf = (score: string, rounding: number) =>
      meritList({ ...terms, rounding }, [{ ...contender('A', ['0', '0', score]) }])[0]?.total;
    expect(totalOf('72.345', 2)).toBe('72.35');
    expect(totalOf('72.344', 2)).toBe('72.34');
    expect(totalOf('72.5', 0)).toBe('73');
  });

  it('gives the vacancies to the first ones', () => {
    const list = meritList(TERMS, [
      contender('A', ['70', '14', '70']),
      contender('B', ['90', '18', '90']),
      contender('C', ['80', '16', '80']),
    ]);
    expect(list.map(({ applicationId, rank, outcome }) => [applicationId, rank, outcome])).toEqual([
      ['B', 1, 'SELECTED'],
      ['C', 2, 'SELECTED'],
      ['A', 3, 'PASSED_WITHOUT_VACANCY'],
    ]);
  });

  it('breaks a tie by the interview (R040 173), and says so', () => {
    const [first, second] = meritList(TERMS, [contender('A', ['80', '20', '60']), contender('B', ['80', '12', '90'])]);
    expect(first).toMatchObject({ applicationId: 'B', total: '78.00', tieBreak: { by: 'stage', stageId: 'talk' } });
    expect(second).toMatchObject({ applicationId: 'A', total: '78.00', tieBreak: null });
  });

  it('then by the stage before it, then by who applied earlier', () => {
    const byExam = meritList(TERMS, [contender('A', ['90', '14', '70']), contender('B', ['75', '17', '70'])]);
    expect(byExam[0]).toMatchObject({ applicationId: 'B', tieBreak: { by: 'stage', stageId: 'exam' } });
    const byTime = meritList(TERMS, [
      contender('A', ['80', '16', '80'], '2026-09-02T10:00:00Z'),
      contender('B', ['80', '16', '80'], '2026-09-01T10:00:00Z'),
    ]);
    expect(byTime[0]).toMatchObject({ applicationId: 'B', tieBreak: { by: 'submission' } });
  });

  it('refuses to rank someone without a score', () => {
    expect(() => meritList(TERMS, [{ ...contender('A', ['1', '1', '1']), scores: { cv: '1' } }])).toThrow(RangeError);
  });
});

describe('meritList, whatever the scores', () => {
  const score = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => decimal(n).div(100).toFixed());
  const contenders = fc
    .array(fc.tuple(score(100), score(20), score(100)), { maxLength: 12 })
    .map((rows) => rows.map((row, index) => contender(String(index).padStart(2, '0'), row)));

  it('does not depend on the order in which people come', () => {
    fc.assert(
      fc.property(
        contenders.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(meritList(TERMS, shuffled)).toEqual(meritList(TERMS, list));
        },
      ),
    );
  });

  it('ranks are 1 to n, totals never grow, and each total is the rounded sum of its points', () => {
    fc.assert(
      fc.property(contenders, (list) => {
        const places = meritList(TERMS, list);
        expect(places.map(({ rank }) => rank)).toEqual(list.map((_, index) => index + 1));
        places.forEach((place, index) => {
          const previous = places[index - 1];
          if (previous) expect(decimal(previous.total).gte(decimal(place.total))).toBe(true);
          expect(
            roundHalfUp(sumDecimals(place.lines.map(({ points }) => points)), 2).equals(decimal(place.total)),
          ).toBe(true);
        });
      }),
    );
  });

  it('never selects more people than vacancies', () => {
    fc.assert(
      fc.property(contenders, fc.integer({ min: 1, max: 15 }), (list, vacancies) => {
        const selected = meritList({ ...TERMS, vacancies }, list).filter(({ outcome }) => outcome === 'SELECTED');
        expect(selected.length).toBe(Math.min(vacancies, list.length));
      }),
    );
  });
});
