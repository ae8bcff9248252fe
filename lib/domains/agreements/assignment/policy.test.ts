import { describe, expect, it } from 'vitest';
import { partyOf } from '../agreement/policy';
import { mayDecideProbation, noticeSideOf } from './policy';

const sides = { entityId: 'entity', personId: 'manager' };
const actor = (
  role: 'manager' | 'entity_hr' | 'entity_head' | 'directorate' | 'superior',
  personId: string | null,
  entityId: string | null = null,
) => ({
  role,
  personId,
  entityId,
});

describe('the side of a notice', () => {
  it.each([
    ['the manager', actor('manager', 'manager'), 'manager'],
    ['another manager', actor('manager', 'other'), null],
    ['the entity’s HR', actor('entity_hr', 'hr', 'entity'), 'entity'],
    ['the entity’s head', actor('entity_head', null, 'entity'), 'entity'],
    ['another entity’s HR', actor('entity_hr', 'hr', 'another'), null],
    ['the manager acting for the host', actor('entity_head', 'manager', 'entity'), null],
    ['the directorate', actor('directorate', 'd'), null],
  ])('of %s', (_who, who, side) => {
    expect(noticeSideOf(who, sides)).toBe(side);
  });
});

describe('the party one signs for', () => {
  it.each([
    ['the manager', actor('manager', 'manager'), 'manager'],
    ['another manager', actor('manager', 'other'), null],
    ['the head of the entity', actor('entity_head', 'head', 'entity'), 'entity_head'],
    ['the head of another', actor('entity_head', 'head', 'another'), null],
    ['the directorate', actor('directorate', 'd'), 'servir'],
    ['the manager acting as directorate', actor('directorate', 'manager'), null],
    ['HR', actor('entity_hr', 'hr', 'entity'), null],
  ])('of %s', (_who, who, party) => {
    expect(partyOf(who, sides)).toBe(party);
  });
});

it('probation is decided by who the seat reports to, if anybody', () => {
  expect(mayDecideProbation({ personId: 'chief' }, 'chief')).toBe(true);
  expect(mayDecideProbation({ personId: 'other' }, 'chief')).toBe(false);
  expect(mayDecideProbation({ personId: null }, null)).toBe(false);
});
