import { z } from 'zod';
import { integer, oneOf, optional, text, uuid } from '@/lib/kernel/input-fields';
import { BODY_TYPES } from '../types';
import { UNIT_FUNCTIONS } from './types';

const described = {
  code: text({ max: 60 }),
  name: text({ min: 3, max: 200 }),
  function: optional(oneOf(UNIT_FUNCTIONS)),
  headcount: optional(integer({ min: 0, max: 1_000_000 })),
};
const seenUnit = { id: uuid(), version: integer({ min: 0 }) };

/** Where a unit stands: under which other, what type of body it is, and at which organisational level. */
export const placeOfUnit = {
  parentId: optional(uuid()),
  bodyType: oneOf(BODY_TYPES),
  level: integer({ min: 1, max: 4 }),
};

export const placeOfUnitInput = z.object(placeOfUnit);
export const createUnitInput = z.object({ entityId: uuid(), ...described, ...placeOfUnit });
export const editUnitInput = z.object({ ...seenUnit, ...described });
export const closeUnitInput = z.object({ ...seenUnit, reason: text({ min: 10, max: 1000, multiline: true }) });
