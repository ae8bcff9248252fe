import { expect, test } from 'vitest';
import type { Awaited } from '@/lib/domains/positions/awaited';
import { codes, seat, structure, unit } from '@/tests/factories/known-structures';
import type { Said } from '@/tests/factories/structure-files';

const REQUESTED = { by: 'request', code: 'SOL-1' } as const;
const ASSIGNED = { by: 'assignment' } as const;

test.each<[string, Awaited, Said, string[]]>([
  ['to another level and group, of one requested', REQUESTED, { unit_code: 'U4' }, ['2 seat_code seat_requested']],
  ['to another level and role, of one requested', REQUESTED, { unit_code: 'U3' }, ['2 seat_code seat_requested']],
  ['to another level and role, of one assigned', ASSIGNED, { unit_code: 'U3' }, ['2 seat_code seat_assigned']],
  ['to one like its own, of one requested', REQUESTED, { unit_code: 'OTRA' }, []],
  ['nowhere, of one assigned', ASSIGNED, { unit_code: 'OGA', seat_title: 'Otro nombre' }, []],
])('moves a post %s', (_what, awaited, said, expected) => {
  const units = [unit('OGA', 2), unit('OTRA', 2), unit('U3', 3), unit('U4', 4)];
  const known = structure(units, [seat('A', 'OGA', { awaited })]);
  expect(codes([{ seat_code: 'A', ...said }], known)).toEqual(expected);
});

test('a unit that changes its level does not change the post that heads it while a manager is awaited there', () => {
  const known = structure([unit('OGA', 2)], [seat('A', 'OGA', { awaited: REQUESTED })]);
  expect(codes([{ unit_code: 'OGA', unit_level: 3, seat_code: 'A' }], known)).toEqual(['2 seat_code seat_requested']);
});

test('leaves what a post pays to its validated valuation', () => {
  const known = structure([unit('OGA', 2)], [seat('A', 'OGA', { valued: true, monthlyPay: 1_500_000 })]);
  const row = { unit_code: 'OGA', seat_code: 'A' };
  expect(codes([{ ...row, seat_pay: '15000.00' }], known)).toEqual([]);
  expect(codes([{ ...row, seat_pay: '15000.01' }], known)).toEqual(['2 seat_pay pay_validated']);
  expect(codes([{ ...row, seat_title: 'Otro nombre' }], known)).toEqual([]);
});
