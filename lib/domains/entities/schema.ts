import { z } from 'zod';
import { calendarDateField, integer, moneyField, oneOf, optional, text, uuid } from '@/lib/kernel/input-fields';
import { requiredFile } from '@/lib/kernel/file-field';
import { isRuc } from '@/lib/kernel/identifiers';
import { moneyFromCentimos } from '@/lib/kernel/money';
import { onceRead } from '@/lib/kernel/once-read';
import { checkIdentity, type EntityIdentity } from './rules';
import { territoryOf } from './territories';
import { ENTITY_CLASSES, GOVERNMENT_LEVELS } from './types';

const seenEntity = { id: uuid(), version: integer({ min: 0 }) };
const reason = text({ min: 10, max: 1000, multiline: true });
/** A hundred thousand million soles: more than the budget of any entity of the State. */
const MOST_BUDGET = moneyFromCentimos(10_000_000_000_000);

/** A taxpayer number that checks. */
const ruc = optional(text({ max: 11 }).refine(isRuc, 'entities.ruc_invalid'));
/** A place of Peru (INEI). */
const ubigeo = text({ max: 6 }).refine((code) => territoryOf(code) !== null, 'entities.ubigeo_unknown');

/** What an entity is in the State: SERVIR says it. */
const identity = {
  name: text({ min: 3, max: 200 }),
  acronym: text({ max: 30 }),
  code: text({ max: 30 }),
  entityClass: oneOf(ENTITY_CLASSES),
  government: oneOf(GOVERNMENT_LEVELS),
  sector: text({ min: 3, max: 120 }),
  parentId: optional(uuid()),
};

const ofIdentity = onceRead('entityClass', 'government', 'parentId');
/** As far as it is known without reading the parent: the commands ask again with it. */
function refineIdentity(value: EntityIdentity, { issues }: z.core.$RefinementCtx<EntityIdentity>) {
  const said = checkIdentity(value, false);
  if (!said.ok)
    issues.push({ code: 'custom', message: said.refusal.code, path: [said.refusal.field ?? ''], input: value });
}

export const registerEntityInput = z
  .object({ ...identity, ruc, ubigeo, reason })
  .superRefine(refineIdentity, ofIdentity);
export const classifyEntityInput = z
  .object({ ...seenEntity, ...identity, reason })
  .superRefine(refineIdentity, ofIdentity);
export const editEntityInput = z.object({
  ...seenEntity,
  ruc,
  ubigeo,
  openingBudget: optional(moneyField({ max: MOST_BUDGET })),
  headcount: optional(integer({ min: 0, max: 1_000_000 })),
});
export const recordTransitionInput = z.object({
  ...seenEntity,
  completedOn: calendarDateField(),
  resolution: text({ min: 3, max: 120 }),
  reason,
  document: requiredFile(),
});
