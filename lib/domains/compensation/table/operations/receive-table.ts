import 'server-only';
import type { z } from 'zod';
import type { Result } from '@/lib/kernel/result';
import type { Unprepared } from '@/lib/platform/command';
import { receiveRows } from '@/lib/platform/receive-rows';
import { SHEET_LIMITS } from '@/lib/platform/sheet-reader';
import { checkCriteria } from '../rules';
import type { loadTableInput } from '../schema';
import { readMainRows, readScaleRows } from '../sheet-rows';
import type { MainRow, ScaleRow } from '../types';

const LIMITS = { ...SHEET_LIMITS, rows: 3_001, cells: 40_000, cellLength: 500 };

/** The amounts of a sheet, once its criteria make sense; refused with each cell to mend, or with why it is not read. */
export async function receiveTable(
  input: z.infer<typeof loadTableInput>,
): Promise<Result<readonly (MainRow | ScaleRow)[]> | Unprepared> {
  const { criteria, file } = input;
  const refusals = { columns: { code: 'compensation.table_columns' }, cells: { code: 'compensation.table_cells' } };
  if (criteria === null) return await receiveRows(file, LIMITS, readScaleRows, refusals);
  const checked = checkCriteria(criteria);
  if (!checked.ok) return checked;
  const ranges = criteria.budgetBounds.length + 1;
  return await receiveRows(file, LIMITS, (rows) => readMainRows(rows, ranges), refusals);
}
