import 'server-only';
import {
  calculateValuation,
  type getSeatToValue,
} from '@/lib/domains/compensation/valuation/queries/get-seat-to-value';
import { calculationInput } from '@/lib/domains/compensation/valuation/schema';
import type { Valuation } from '@/lib/domains/compensation/valuation/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { formDataToObject, type FormObject } from '@/lib/kernel/form-data';
import { IDLE_FORM, type FormState } from '@/lib/kernel/form-state';
import type { ListParams } from '@/lib/kernel/list-params';
import { withMoreRows } from '@/lib/kernel/more-rows';
import { parseInput } from '@/lib/kernel/parse-input';
import { refusedState } from '@/lib/platform/action';
import { calculationNames } from './calculation-names';

/** Its presence asks for the calculation. */
export const CALCULATE = 'calcular';

export type Answer = { readonly state: FormState; readonly valuation: Valuation | null };

type SeatToValue = NonNullable<Awaited<ReturnType<typeof getSeatToValue>>>['seat'];

/** What the form in the address asks, calculated or refused; nothing when it asks nothing yet. */
export async function calculate(seat: SeatToValue, params: ListParams, today: CalendarDate): Promise<Answer> {
  const { [CALCULATE]: isAsked, ...rest } = params;
  if (isAsked === undefined) return { state: IDLE_FORM, valuation: null };
  const values = typedIn(rest);
  const longer = withMoreRows(values);
  if (longer) return { state: longer, valuation: null };
  const parsed = parseInput(calculationInput, formOf(values));
  if (!parsed.ok) {
    const refusal = { code: 'platform.invalid_input' };
    const { fieldErrors } = parsed;
    return { state: await refusedState({ refusal, fieldErrors }, values, await calculationNames()), valuation: null };
  }
  const result = calculateValuation(seat, parsed.value, today);
  return result.ok
    ? { state: { status: 'editing', values, errors: [] }, valuation: result.value }
    : { state: await refusedState(result, values, await calculationNames()), valuation: null };
}

/** What was asked, to be sent with the proposal. */
export function sentAlong({ values }: FormState): Record<string, string> {
  const kept = Object.entries(values).filter(([name]) => !name.startsWith('rowCounts.'));
  return Object.fromEntries(
    kept.flatMap(([name, value]) => (typeof value === 'string' && value ? [[name, value]] : [])),
  );
}

function typedIn(params: ListParams): FormState['values'] {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'string' ? value : [...value]]],
    ),
  );
}

/** An address with more names or depth than any form of ours holds nothing that can be read. */
function formOf(values: FormState['values']): FormObject {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) for (const text of [value].flat()) form.append(name, text);
  try {
    return formDataToObject(form);
  } catch (error) {
    if (error instanceof RangeError) return {};
    throw error;
  }
}
