import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf } from '@/lib/domains/norms/frames';
import { addDays, addYears, calendarDate, isAfter, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Result } from '@/lib/kernel/result';
import {
  checkCommission,
  checkDisplacedOn,
  checkDisplacement,
  checkEnd,
  checkFillable,
  checkModality,
  checkSamePerson,
  checkTaken,
  commissionYear,
  lacksOf,
  type ComparedSeat,
  type PastHolding,
} from './rules';

const act = frameOf('act-current');
const TODAY = calendarDate('2026-06-15');
const day = calendarDate;
const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code.replace('positions.', ''));
const held = (modality: PastHolding['modality'], startsOn: string, endsOn: string | null): PastHolding => ({
  modality,
  startsOn: day(startsOn),
  endsOn: endsOn === null ? null : day(endsOn),
});

describe('a post that somebody may be recorded in', () => {
  const vacant = { group: 'public_manager', suppressed: false, awaited: null, holdings: [] } as const;
  it.each([
    ['vacant', vacant, 'trust', 'ok'],
    ['left by its last holder', { ...vacant, holdings: [held('trust', '2024-01-01', '2026-01-01')] }, 'trust', 'ok'],
    ['held', { ...vacant, holdings: [held('trust', '2024-01-01', null)] }, 'trust', 'seat_is_held'],
    ['out of the structure', { ...vacant, suppressed: true }, 'competition', 'seat_is_suppressed'],
    ['that a cadre manager was assigned to', { ...vacant, awaited: { by: 'assignment' } }, 'trust', 'seat_is_assigned'],
    [
      'that SERVIR was asked a manager for',
      { ...vacant, awaited: { by: 'request', code: 'SOL-1' } },
      'trust',
      'seat_is_requested',
    ],
    ['the same, meanwhile', { ...vacant, awaited: { by: 'request', code: 'SOL-1' } }, 'commission', 'ok'],
    ['the same, until they arrive', { ...vacant, awaited: { by: 'assignment' } }, 'commission', 'ok'],
  ] as const)('%s', (_what, seat, modality, expected) => {
    expect(code(checkFillable(seat, modality))).toBe(expected);
  });

  it.each([
    ['public_officer', 'officer', 'ok'],
    ['public_officer', 'trust', 'modality_of_post'],
    ['public_officer', 'commission', 'ok'],
    ['public_manager', 'officer', 'modality_of_post'],
    ['public_manager', 'trust', 'ok'],
    ['career_servant', 'trust', 'ok'],
    ['career_servant', 'competition', 'ok'],
  ] as const)('of %s, as %s', (group, modality, expected) => {
    expect(code(checkModality(group, modality))).toBe(expected);
  });

  it.each([
    ['2026-06-15', 'ok'],
    ['2026-06-16', 'holding_in_future'],
    ['2026-05-02', 'ok'],
    ['2026-05-01', 'holding_before_last_left'],
  ])('taken on %s, after the last one left on 1 May', (startsOn, expected) => {
    const history = [held('trust', '2025-01-01', '2026-05-01'), held('trust', '2020-01-01', '2024-12-31')];
    expect(code(checkTaken(day(startsOn), history, TODAY))).toBe(expected);
  });
});

describe('a commission', () => {
  const seat = (...holdings: PastHolding[]) => ({ group: 'public_manager', holdings }) as const;
  const check = (startsOn: string, dueOn: string, ...holdings: PastHolding[]) => {
    const from = day(startsOn);
    const year = commissionYear(seat(...holdings), from, act);
    return code(checkCommission({ startsOn: from, dueOn: day(dueOn) }, year, TODAY, act));
  };

  it.each([
    ['of a year less a day', '2026-06-15', '2027-06-14', 'ok'],
    ['of a year and a day', '2026-06-15', '2027-06-15', 'commission_too_long'],
    ['backwards', '2026-06-15', '2026-06-14', 'commission_dates'],
    ['already over', '2025-06-01', '2026-06-14', 'commission_over'],
  ])('%s', (_what, startsOn, dueOn, expected) => {
    expect(check(startsOn, dueOn)).toBe(expected);
  });

  it('is not renewed: the year is of the vacancy of a manager’s post, whoever is commissioned', () => {
    const before = [held('commission', '2025-12-01', '2026-05-31'), held('competition', '2022-01-01', '2025-11-30')];
    expect(check('2026-06-15', '2026-11-30', ...before)).toBe('ok');
    expect(check('2026-06-15', '2026-12-01', ...before)).toBe('commission_too_long');
    const career = { group: 'career_servant', holdings: before } as const;
    expect(commissionYear(career, TODAY, act)?.until).toBe('2027-06-14');
  });

  it('is of no length where the frame sets none', () => {
    expect(commissionYear(seat(), TODAY, frameOf('cgp'))).toBeNull();
  });

  it('never lasts a year or more, whenever it begins', () => {
    const date = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(day('1990-01-01'), n));
    fc.assert(
      fc.property(date, (startsOn: CalendarDate) => {
        const until = commissionYear(seat(), startsOn, act)?.until ?? startsOn;
        expect(isAfter(addYears(startsOn, 1), until)).toBe(true);
      }),
    );
  });
});

it.each([
  ['Quispe Mamani', 'ok'],
  ['MAMANI QUÍSPE', 'ok'],
  ['Quispe de la Cruz', 'ok'],
  ['Huamán Torres', 'person_of_document'],
])('a document of Quispe Mamani typed with %s', (familyNames, expected) => {
  expect(code(checkSamePerson({ familyNames: 'Quispe Mamani' }, { familyNames }))).toBe(expected);
});

describe('a departure', () => {
  const holding = (modality: PastHolding['modality'], dueOn: string | null = null) => ({
    modality,
    startsOn: day('2026-01-10'),
    dueOn: dueOn === null ? null : day(dueOn),
  });
  it.each([
    ['of a trust appointee', holding('trust'), '2026-06-15', 'trust_lost', 'ok'],
    ['of a cadre manager', holding('cadre'), '2026-06-15', 'resignation', 'end_of_cadre'],
    ['to come', holding('trust'), '2026-06-16', 'resignation', 'end_in_future'],
    ['before they came', holding('trust'), '2026-01-09', 'resignation', 'end_before_start'],
    ['for lost trust, of who won a competition', holding('competition'), '2026-05-01', 'trust_lost', 'end_cause'],
    ['after the commission', holding('commission', '2026-05-01'), '2026-05-02', 'term_ended', 'end_after_commission'],
    ['on its last day', holding('commission', '2026-05-01'), '2026-05-01', 'term_ended', 'ok'],
  ] as const)('%s', (_what, of, endsOn, cause, expected) => {
    expect(code(checkEnd(of, { endsOn: day(endsOn), cause }, TODAY))).toBe(expected);
  });
});

describe('a manager moved to another post (R040 241)', () => {
  const post: ComparedSeat = { group: 'public_manager', role: 'strategic', level: 2, budgeted: true, vacant: true };
  const from = { ...post, vacant: false, modality: 'competition' } as const;

  it('to one of the same level and role, vacant and budgeted', () => {
    expect(checkDisplacement(from, post).ok).toBe(true);
    expect(lacksOf(from, { ...post, level: 3, role: 'operational_strategic', vacant: false, budgeted: false })).toEqual(
      ['level', 'role', 'vacant', 'budgeted'],
    );
  });

  it('is refused saying everything that the post lacks', () => {
    const result = checkDisplacement(from, { ...post, level: 3, budgeted: false });
    expect(result).toMatchObject({
      refusal: {
        code: 'positions.post_not_similar',
        params: { group: 'yes', level: 'no', role: 'yes', vacant: 'yes', budgeted: 'no' },
        norm: { source: 'R040 241' },
      },
    });
  });

  it.each(['trust', 'cadre', 'commission'] as const)('is not one who holds it by %s', (modality) => {
    expect(code(checkDisplacement({ ...from, modality }, post))).toBe('displaces_managers_by_competition');
  });

  it('leaves after they came', () => {
    const holding = { modality: 'competition', startsOn: day('2025-03-01'), dueOn: null } as const;
    expect(code(checkDisplacedOn(day('2025-03-01'), holding, [], TODAY))).toBe('displaced_before_start');
    expect(code(checkDisplacedOn(day('2026-06-15'), holding, [], TODAY))).toBe('ok');
  });
});
