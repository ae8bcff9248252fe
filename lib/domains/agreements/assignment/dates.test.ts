import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, diffDays, isBefore, partsOf, type CalendarDate } from '@/lib/kernel/calendar-date';
import { frameOf, overrideFrame } from '@/lib/domains/norms/frames';
import { effectOf, probationEnd, probationMonthsOf, termEnd } from './dates';

const day = calendarDate;
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days): CalendarDate => addDays(day('1990-01-01'), days));

describe('the effect of an assignment', () => {
  it('is the calendar day after the later notice, even on a Sunday', () => {
    expect(effectOf(day('2026-11-21'), day('2026-11-18'))).toBe('2026-11-22');
    expect(effectOf(day('2026-11-18'), day('2026-11-21'))).toBe('2026-11-22');
  });

  it('waits for both notices', () => {
    expect(effectOf(day('2026-11-21'), null)).toBeNull();
    expect(effectOf(null, day('2026-11-21'))).toBeNull();
  });

  it('is one day after one of them and after both, whichever they are', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (manager, entity) => {
        const effect = effectOf(manager, entity);
        if (!effect) return false;
        const gaps = [diffDays(manager, effect), diffDays(entity, effect)];
        return Math.min(...gaps) === 1 && gaps.every((gap) => gap >= 1);
      }),
    );
  });
});

describe('probation and term', () => {
  it('run date to date, to the last day of the month where that date does not exist', () => {
    expect(probationEnd(day('2026-01-15'), 3)).toBe('2026-04-15');
    expect(probationEnd(day('2026-11-30'), 3)).toBe('2027-02-28');
    expect(termEnd(day('2024-02-29'), 3)).toBe('2027-02-28');
  });

  it('put the end of probation after the start and before the end of the term', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 3, max: 6 }), (start, months) => {
        const [probation, term] = [probationEnd(start, months), termEnd(start, 3)];
        return (
          isBefore(start, probation) && isBefore(probation, term) && partsOf(term).year === partsOf(start).year + 3
        );
      }),
    );
  });

  it('take the months agreed, else those of the frame (R030 10)', () => {
    const cgp = frameOf('cgp');
    expect(probationMonthsOf(5, cgp)).toBe(5);
    expect(probationMonthsOf(null, cgp)).toBe(3);
    expect(probationMonthsOf(null, overrideFrame(cgp, { 'probation.default': 4 }))).toBe(4);
  });
});
