import { expect, it } from 'vitest';
import { MANAGER_ROLES } from '@/lib/domains/positions/types';
import { standardPositions } from './standard-positions';

const positions = standardPositions();

it('are as many of each role as S3 T18 counts', () => {
  expect(MANAGER_ROLES.map((role) => positions.filter(({ managerRole }) => managerRole === role).length)).toEqual([
    10, 22, 13,
  ]);
});

it('are told apart, and say that they are a demonstration', () => {
  expect(new Set(positions.map(({ code }) => code)).size).toBe(45);
  expect(new Set(positions.map(({ title }) => title)).size).toBe(45);
  expect(positions.every(({ code }) => code.startsWith('DEMO-'))).toBe(true);
});
