import { describe, expect, it } from 'vitest';
import {
  checkClosable,
  checkOpenAbove,
  checkPlaceInTree,
  checkThoseUnder,
  checkUnitFunction,
  checkUnitNames,
} from './rules';
import type { UnitNode } from './types';

const unit = (key: string, parentKey: string | null, level: number): UnitNode => ({
  key,
  parentKey,
  level,
  bodyType: 'line',
});
const TREE = new Map(
  [unit('GM', null, 1), unit('OGA', 'GM', 2), unit('OA', 'OGA', 3), unit('UA', 'OA', 4)].map((node) => [
    node.key,
    node,
  ]),
);
const code = (result: ReturnType<typeof checkPlaceInTree>) => (result.ok ? 'ok' : result.refusal.code);

describe('the tree of units', () => {
  it.each([
    ['a body at the top', unit('OCI', null, 1), 'ok'],
    ['an office under a general office', unit('OT', 'OGA', 3), 'ok'],
    ['one under another of its level', unit('OT', 'OA', 3), 'ok'],
    ['one under what does not exist', unit('OT', 'XX', 3), 'entities.parent_unknown'],
    ['one above the one it belongs to', unit('OT', 'OA', 2), 'entities.parent_below'],
    ['one under itself', unit('OGA', 'OGA', 2), 'entities.units_not_a_tree'],
    ['one under what belongs to it', unit('OGA', 'UA', 4), 'entities.units_not_a_tree'],
  ] as const)('%s', (_what, node, expected) => {
    expect(code(checkPlaceInTree(node, TREE))).toBe(expected);
  });

  it('ends on a cycle that was already there', () => {
    const ring = new Map([unit('A', 'B', 2), unit('B', 'A', 2)].map((node) => [node.key, node]));
    expect(code(checkPlaceInTree(unit('C', 'A', 3), ring))).toBe('ok');
  });

  it('keeps those under a unit at its level or below', () => {
    expect(code(checkThoseUnder(unit('OGA', 'GM', 3), TREE))).toBe('ok');
    expect(code(checkThoseUnder(unit('OGA', 'GM', 4), TREE))).toBe('entities.children_above');
  });
});

describe('a unit', () => {
  it.each([
    [{ units: [], posts: [] }, 'ok'],
    [{ units: ['Tesorería'], posts: [] }, 'entities.unit_has_units'],
    [{ units: [], posts: ['Jefatura'] }, 'entities.unit_has_posts'],
  ])('with %o closes', (left, expected) => {
    expect(code(checkClosable(left))).toBe(expected);
  });

  it('belongs to one that is open', () => {
    expect(code(checkOpenAbove(undefined))).toBe('ok');
    expect(code(checkOpenAbove({ name: 'A', closed: false }))).toBe('ok');
    expect(code(checkOpenAbove({ name: 'A', closed: true }))).toBe('entities.parent_closed');
  });

  it('has a function of S3 T11 in regional governments alone', () => {
    expect(code(checkUnitFunction('infrastructure', 'regional'))).toBe('ok');
    expect(code(checkUnitFunction(null, 'national'))).toBe('ok');
    expect(code(checkUnitFunction('infrastructure', 'local'))).toBe('entities.function_not_regional');
  });

  it('has a name and a code that no other has, but its own', () => {
    const others = [{ id: '1', name: 'A', code: 'a' }];
    expect(code(checkUnitNames({ id: '1', name: 'A', code: 'a' }, others))).toBe('ok');
    expect(code(checkUnitNames({ id: null, name: 'A', code: 'b' }, others))).toBe('entities.unit_name_taken');
    expect(code(checkUnitNames({ id: null, name: 'B', code: 'a' }, others))).toBe('entities.unit_code_taken');
  });
});
