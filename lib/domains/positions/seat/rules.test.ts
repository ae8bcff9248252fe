import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '@/lib/kernel/result';
import type { PositionPlace } from '../classification';
import { fingerprintOf, reclassify, type StandingSeat } from './reclassification';
import { checkReclassified, checkReportingLine, checkSuppressible, chosenTitle, proposeCode } from './rules';
import type { ReportingNode } from './types';

const REQUESTED = { by: 'request', code: 'SOL-1' } as const;
const ASSIGNED = { by: 'assignment' } as const;
const code = (result: Result) => (result.ok ? 'ok' : result.refusal.code);
const node = (id: string, reportsToId: string | null, suppressed = false): [string, ReportingNode] => [
  id,
  { id, title: id, reportsToId, suppressed },
];

describe('the reporting line', () => {
  const seats = new Map([
    node('head', null),
    node('manager', 'head'),
    node('chief', 'manager'),
    node('gone', 'head', true),
  ]);

  it.each([
    ['to nobody', 'manager', null, 'ok'],
    ['to one above', 'chief', 'head', 'ok'],
    ['to one beside', 'new', 'chief', 'ok'],
    ['to itself', 'head', 'head', 'positions.reports_in_a_circle'],
    ['to one that reports to it', 'head', 'chief', 'positions.reports_in_a_circle'],
    ['to a post of another entity', 'chief', 'elsewhere', 'positions.superior_unknown'],
    ['to a suppressed post', 'chief', 'gone', 'positions.superior_unknown'],
  ])('%s', (_what, id, reportsToId, expected) => {
    expect(code(checkReportingLine({ id, reportsToId }, seats))).toBe(expected);
  });

  it('never becomes a circle, whatever is asked for', () => {
    const change = fc.record({ id: fc.integer({ min: 0, max: 9 }), to: fc.option(fc.integer({ min: 0, max: 9 })) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const line = new Map(Array.from({ length: 10 }, (_, id) => node(String(id), null)));
        for (const { id, to } of changes) {
          const asked = { id: String(id), reportsToId: to === null ? null : String(to) };
          if (checkReportingLine(asked, line).ok) line.set(asked.id, { ...asked, title: '', suppressed: false });
        }
        for (const start of line.values()) {
          let steps = 0;
          for (let at: ReportingNode | undefined = start; at; at = line.get(at.reportsToId ?? '')) steps += 1;
          expect(steps).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});

it.each([
  [{ holder: null, reports: [], exceptionOpen: false, deviationOpen: false }, 'ok'],
  [{ holder: 'Ana', reports: [], exceptionOpen: false, deviationOpen: false }, 'positions.suppress_held'],
  [
    { holder: null, reports: ['Jefatura'], exceptionOpen: false, deviationOpen: false },
    'positions.suppress_with_reports',
  ],
  [{ holder: null, reports: [], exceptionOpen: true, deviationOpen: false }, 'positions.suppress_exception'],
  [{ holder: null, reports: [], exceptionOpen: false, deviationOpen: true }, 'positions.suppress_deviation'],
])('a post with %o', (ties, expected) => {
  expect(code(checkSuppressible(ties))).toBe(expected);
});

describe('what a change of place makes of posts', () => {
  const before = { government: 'national', entityClass: 'ministry', level: 2, bodyType: 'support' } as const;
  const standing: StandingSeat = {
    id: 's',
    version: 3,
    title: 'J',
    group: 'public_manager',
    role: 'strategic',
    level: 2,
    byException: false,
    heldBy: null,
    awaited: null,
  };
  const moved = (over: Partial<StandingSeat>, after: Partial<PositionPlace>) => [
    reclassify({ ...standing, ...over }, before, { ...before, ...after }),
  ];
  const changed = (heldBy: StandingSeat['heldBy']) => moved({ heldBy }, { level: 4 });
  const verdict = (seats: ReturnType<typeof moved>) => code(checkReclassified(seats, fingerprintOf(seats)));

  it('is what its reader saw', () => {
    expect(code(checkReclassified(changed(null), fingerprintOf(changed(null))))).toBe('ok');
    expect(code(checkReclassified(changed(null), null))).toBe('positions.effects_changed');
    expect(code(checkReclassified([], null))).toBe('ok');
  });

  it.each(['cadre', 'competition'] as const)('takes no post from a manager by %s', (heldBy) => {
    expect(code(checkReclassified(changed(heldBy), fingerprintOf(changed(heldBy))))).toBe(
      'positions.reclassifies_held_post',
    );
  });

  it.each<[string, Partial<StandingSeat>, Partial<PositionPlace>, string]>([
    ['another group, of one requested', { awaited: REQUESTED }, { level: 4 }, 'positions.reclassifies_requested_post'],
    ['another role, of one requested', { awaited: REQUESTED }, { level: 3 }, 'positions.reclassifies_requested_post'],
    [
      'another level alone, by exception',
      { awaited: REQUESTED, byException: true },
      { level: 3 },
      'positions.reclassifies_requested_post',
    ],
    ['another role, of one assigned', { awaited: ASSIGNED }, { level: 3 }, 'positions.reclassifies_assigned_post'],
    ['the same, of one requested', { awaited: REQUESTED }, { bodyType: 'advisory' }, 'ok'],
    ['the same, of one assigned', { awaited: ASSIGNED }, {}, 'ok'],
    ['another role, of one that a manager holds', { heldBy: 'cadre' }, { level: 3 }, 'ok'],
  ])('makes it %s', (_what, over, after, expected) => {
    expect(verdict(moved(over, after))).toBe(expected);
  });
});

it('proposes a code that nobody has', () => {
  expect(proposeCode('INPE', 'oga', new Set())).toBe('INPE.OGA');
  expect(proposeCode('INPE', 'oga', new Set(['INPE.OGA', 'INPE.OGA-2']))).toBe('INPE.OGA-3');
});

it.each([
  ['Jefa de Oficina', null, 'Jefa de Oficina'],
  ['Jefa de Oficina', 'Jefe(a) de Caja', 'Jefa de Oficina'],
  ['Jefa de Oficina', 'Jefa de Caja', 'Jefa de Caja'],
  ['Jefe(a) de Caja', 'Jefe(a) de Caja', 'Jefe(a) de Caja'],
  [null, 'Jefa de Caja', 'Jefa de Caja'],
  [null, 'Jefe(a) de Caja', 'Jefe(a) de Caja'],
])('of what is offered (%j) and what is typed (%j) over «Jefe(a) de Caja», the name is %j', (offered, title, name) => {
  expect(chosenTitle({ offered, title }, 'Jefe(a) de Caja')).toBe(name);
});
