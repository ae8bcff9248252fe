import { z } from 'zod';
import { ENTITY_CLASSES } from '@/lib/domains/entities/types';
import { requiredFile } from '@/lib/kernel/file-field';
import {
  calendarDateField,
  checkbox,
  integer,
  moneyField,
  oneOf,
  text,
  uuid,
  type Field,
} from '@/lib/kernel/input-fields';
import { moneyFromCentimos, type Money } from '@/lib/kernel/money';
import { POST_CATEGORIES, REPORTING_LEVELS, type Criteria, type MainRow, type ScaleRow } from './types';

const common = {
  name: text({ min: 3, max: 120 }),
  source: text({ min: 3, max: 300 }),
  validFrom: calendarDateField(),
  demonstration: checkbox(),
  file: requiredFile(),
};
const percent = integer({ min: 0, max: 100 });
const people = integer({ min: 1, max: 100_000 });
const limit = moneyField({ min: moneyFromCentimos(1) });

export const RANGE_FIELDS = ['range1', 'range2', 'range3'] as const;

/** The maxima bring their criteria, the scale has none. Which of the two it is, the form says. */
export const loadTableInput = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('main'),
      ...common,
      range1: limit,
      range2: limit,
      range3: limit,
      substantivePercent: percent,
      administrationPercent: percent,
      headcountFrom: people,
      headcountAbove: people,
      headcountMiddlePercent: percent,
      headcountHighPercent: percent,
    }),
    z.object({ kind: z.literal('cadre_scale'), ...common }),
  ])
  .transform((form) => {
    const { kind, name, source, validFrom, demonstration, file } = form;
    return {
      kind,
      name,
      source,
      validFrom,
      demonstration,
      file,
      criteria: form.kind === 'main' ? toCriteria(form) : null,
    };
  });

function toCriteria(form: {
  readonly range1: Money;
  readonly range2: Money;
  readonly range3: Money;
  readonly substantivePercent: number;
  readonly administrationPercent: number;
  readonly headcountFrom: number;
  readonly headcountAbove: number;
  readonly headcountMiddlePercent: number;
  readonly headcountHighPercent: number;
}): Criteria {
  return {
    budgetBounds: RANGE_FIELDS.map((field) => form[field]),
    functionPercent: { substantive: form.substantivePercent, internal_administration: form.administrationPercent },
    headcountFrom: form.headcountFrom,
    headcountAbove: form.headcountAbove,
    headcountMiddlePercent: form.headcountMiddlePercent,
    headcountHighPercent: form.headcountHighPercent,
  };
}

export const tableInput = z.object({ tableId: uuid(), version: integer({ min: 0 }) });

/**
 * An amount in a cell, in soles. No separator of thousands: in a sheet '1.234' may be a number with three decimals as
 * well, and a guess would be a thousand times off.
 */
const cellAmount: Field<Money> = z
  .unknown()
  .optional()
  .transform((raw, context): Money => {
    const shape = /^(\d{1,11})(?:[.,](\d{1,2}))?$/.exec(typeof raw === 'string' ? raw.trim() : '');
    const centimos = shape ? Number((shape[1] ?? '') + (shape[2] ?? '').padEnd(2, '0')) : 0;
    if (centimos > 0) return moneyFromCentimos(centimos);
    context.addIssue({ code: 'custom', message: raw === '' || raw === undefined ? 'required' : 'invalid_amount' });
    return z.NEVER;
  });

const level = integer({ min: 1, max: 3 });

/** A row of the maxima; `ranges` is how many ranges its criteria make. */
export function mainRow(ranges: number): Field<MainRow> {
  return z.object({
    entityClass: oneOf(ENTITY_CLASSES),
    level,
    reporting: oneOf(REPORTING_LEVELS),
    budgetRange: integer({ min: 1, max: ranges }),
    category: oneOf(POST_CATEGORIES),
    amount: cellAmount,
  });
}

export const scaleRow: Field<ScaleRow> = z.object({ level, amount: cellAmount });
