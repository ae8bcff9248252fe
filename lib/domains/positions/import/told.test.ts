import { expect, test } from 'vitest';
import { seat, unit } from '@/tests/factories/known-structures';
import { changesTold, namesOf, tellSeat, tellUnit } from './told';

const units = [unit('OGA', 2), unit('OA', 3, { parentCode: 'OGA' })].map(({ facts }) => facts);
const [above, post] = [seat('A', 'OGA').facts, seat('B', 'OA', { reportsTo: 'A', monthlyPay: 1_560_050 }).facts];
const names = namesOf(units, [above, post]);

test('a post that comes is told whole, in names and without what it lacks', () => {
  expect(changesTold(null, tellSeat({ ...post, role: null }, names))).toEqual([
    { field: 'post', after: 'Jefe B' },
    { field: 'code', after: 'B' },
    { field: 'unit', after: 'Unidad OA' },
    { field: 'level', after: 2 },
    { field: 'servantGroup', after: 'public_manager' },
    { field: 'budgeted', after: true },
    { field: 'monthlyPay', after: 'S/ 15600.50' },
    { field: 'reportsTo', after: 'Jefe A' },
  ]);
});

test('one that changes is told by its name and what changed', () => {
  const now = { ...post, unitCode: 'OGA', level: 2, reportsTo: null, budgeted: false };
  expect(changesTold(tellSeat(post, names), tellSeat(now, names))).toEqual([
    { field: 'post', after: 'Jefe B' },
    { field: 'unit', before: 'Unidad OA', after: 'Unidad OGA' },
    { field: 'budgeted', before: true, after: false },
    { field: 'reportsTo', before: 'Jefe A', after: null },
  ]);
  expect(changesTold(tellSeat(post, names), tellSeat({ ...post, title: 'Otro' }, names))).toEqual([
    { field: 'post', before: 'Jefe B', after: 'Otro' },
  ]);
});

test('a unit that goes is told whole, as it was', () => {
  const [, oa] = units;
  if (!oa) throw new Error('there are two units');
  expect(changesTold(tellUnit(oa, names), null)).toEqual([
    { field: 'unit', before: 'Unidad OA' },
    { field: 'code', before: 'OA' },
    { field: 'parent', before: 'Unidad OGA' },
    { field: 'bodyType', before: 'support' },
    { field: 'level', before: 3 },
  ]);
});

test('what nobody names is told by its code', () => {
  expect(tellSeat(post, namesOf([], []))).toMatchObject({ unit: 'OA', reportsTo: 'A' });
});
