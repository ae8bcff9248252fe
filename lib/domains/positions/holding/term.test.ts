import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf, overrideFrame } from '@/lib/domains/norms/frames';
import { addDays, addYears, calendarDate, isAfter } from '@/lib/kernel/calendar-date';
import type { Result } from '@/lib/kernel/result';
import { HOLDING_MODALITIES, SERVANT_GROUPS } from '../types';
import { checkRenewal, checkTermUnderWay, hasTerm, nextTerm, termEnd } from './term';

const act = frameOf('act-current');
const day = calendarDate;
const TODAY = day('2026-06-15');
const holding = { modality: 'competition', startsOn: day('2024-03-01'), dueOn: null } as const;
const code = (result: Result) => (result.ok ? 'ok' : result.refusal.code.replace('positions.', ''));

describe('the term of a manager', () => {
  it('is three years for who competed for a manager’s post, and for nobody else', () => {
    for (const group of SERVANT_GROUPS)
      for (const modality of HOLDING_MODALITIES) {
        const has = group === 'public_manager' && modality === 'competition';
        expect(hasTerm(group, { modality })).toBe(has);
        expect(termEnd(group, { ...holding, modality }, act)).toBe(has ? '2027-03-01' : null);
      }
  });

  it('ends on the day on record, whoever holds the post', () => {
    const dueOn = day('2026-12-31');
    expect(termEnd('public_manager', { ...holding, dueOn }, act)).toBe(dueOn);
    expect(termEnd('career_servant', { ...holding, modality: 'commission', dueOn }, act)).toBe(dueOn);
  });

  it('has no end where the frame sets no years', () => {
    const silent = overrideFrame(act, { 'assignment.term': null });
    expect(termEnd('public_manager', holding, silent)).toBeNull();
    expect(nextTerm('public_manager', holding, silent)).toBeNull();
  });

  it('is followed by another as long, whatever its end', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
        const dueOn = addDays(TODAY, days);
        const next = nextTerm('public_manager', { ...holding, dueOn }, act);
        expect(next).toEqual({ from: dueOn, until: addYears(dueOn, 3) });
        expect(next && isAfter(next.until, next.from)).toBe(true);
      }),
    );
  });
});

describe('a renewal', () => {
  const seat = { group: 'public_manager', awaited: null } as const;

  it.each(['trust', 'cadre', 'commission', 'officer'] as const)('is not of who holds it by %s', (modality) => {
    expect(code(checkRenewal(seat, { ...holding, modality }, TODAY, act))).toBe('renews_managers_by_competition');
  });

  it('is not of a post that is no manager’s', () => {
    expect(code(checkRenewal({ ...seat, group: 'career_servant' }, holding, TODAY, act))).toBe(
      'renews_managers_by_competition',
    );
  });

  it('is of a term that has begun, also of one served out in another post', () => {
    const ends = (dueOn: string) => checkRenewal(seat, { ...holding, dueOn: day(dueOn) }, TODAY, act);
    expect(code(checkRenewal(seat, holding, TODAY, act))).toBe('ok');
    expect(code(ends('2029-06-15'))).toBe('ok');
    expect(ends('2029-06-16')).toMatchObject({
      refusal: { code: 'positions.term_not_begun', params: { from: '2026-06-16' } },
    });
  });

  it('is of the term that was read, and of no other', () => {
    const read = (end: string) => code(checkRenewal(seat, holding, TODAY, act, day(end)));
    expect(read('2027-03-01')).toBe('ok');
    expect(read('2024-03-01')).toBe('term_renewed_meanwhile');
  });

  it('is refused while SERVIR is asked for somebody else', () => {
    const awaited = { by: 'request', code: 'SOL-2026-0001' } as const;
    expect(code(checkRenewal({ ...seat, awaited }, holding, TODAY, act))).toBe('seat_is_requested');
    expect(code(checkRenewal({ ...seat, awaited: { by: 'assignment' } }, holding, TODAY, act))).toBe(
      'seat_is_assigned',
    );
  });
});

describe('who is moved', () => {
  const served = (startsOn: string, dueOn: string | null = null) =>
    code(
      checkTermUnderWay(
        'public_manager',
        { ...holding, startsOn: day(startsOn), dueOn: dueOn === null ? null : day(dueOn) },
        TODAY,
        act,
      ),
    );

  it('has a term to serve out, up to its last day', () => {
    expect(served('2023-06-15')).toBe('ok');
    expect(served('2023-06-14')).toBe('term_over');
    expect(served('2020-06-14', '2026-06-15')).toBe('ok');
  });
});
