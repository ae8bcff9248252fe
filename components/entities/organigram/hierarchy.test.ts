import { expect, it } from 'vitest';
import { branchOf, drawnUnits } from './hierarchy';

const units = [
  { id: 'gm', parentId: null, level: 1 },
  { id: 'oga', parentId: null, level: 2 },
  { id: 'rrhh', parentId: 'oga', level: 3 },
];

it('a unit at the top is drawn under the one whose head its own reports to', () => {
  const drawn = drawnUnits(units, [{ unitId: 'oga', reportsToUnitId: 'gm' }]);
  expect(drawn.map(({ id, parentId, link }) => [id, parentId, link])).toEqual([
    ['gm', null, null],
    ['oga', 'gm', 'reports'],
    ['rrhh', 'oga', 'part'],
  ]);
  expect(branchOf(drawn, 'oga').map(({ id }) => id)).toEqual(['oga', 'rrhh']);
});

it.each([
  ['to its own unit', 'oga', 'oga'],
  ['to one of its own branch', 'oga', 'rrhh'],
  ['to one below its level', 'gm', 'oga'],
  ['to nobody’s unit', 'gm', 'elsewhere'],
])('but not when its head reports %s', (_what, unitId, reportsToUnitId) => {
  expect(drawnUnits(units, [{ unitId, reportsToUnitId }]).map(({ parentId }) => parentId)).toEqual([null, null, 'oga']);
});
