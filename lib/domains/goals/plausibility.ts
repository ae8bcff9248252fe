import { type DecimalInput, compareDecimals, decimal } from '@/lib/kernel/decimal';
import { type Result, firstRefusal, ok, refuse } from '@/lib/kernel/result';
import type { GoalScale } from './types';

/** Times the way from baseline to target (or the width of the band) beyond which a value is asked about. The portal's own. */
const SPANS_AGAINST = 1;
const SPANS_BEYOND = 3;

const SHARE = /^(%|por ?ciento|porcentaje|per ?cent|percentage)/i;
/** What may be owed, lost or below its reference, and so go under zero. */
const SIGNED = /^(s\/|soles|nuevos soles|us\$|\$|d[oó]lares|euros|millones|miles de|puntos|grados|°)/i;

type Measured = GoalScale & { readonly unit: string };

/**
 * Whether a value can be of its unit at all: a share of a whole is between 0 and 100 and a count is not negative,
 * unless what was agreed for the goal goes beyond (a variation, a balance).
 */
export function checkPossible(goal: Measured, value: DecimalInput): Result {
  const field = 'value';
  const unit = goal.unit.trim();
  const agreed = [goal.baseline, goal.target, goal.bandMin, goal.bandMax].filter((figure) => figure !== null);
  const within = (holds: (figure: DecimalInput) => boolean) => agreed.every(holds) && !holds(value);
  return (
    firstRefusal(
      !SIGNED.test(unit) && within((figure) => compareDecimals(figure, 0) >= 0)
        ? refuse('goals.value_negative', { params: { unit }, field })
        : ok(),
      SHARE.test(unit) && within((figure) => compareDecimals(figure, 100) <= 0)
        ? refuse('goals.value_over_whole', { params: { unit }, field })
        : ok(),
    ) ?? ok()
  );
}

/**
 * How a possible value is so far off the line agreed that it may be a slip of the hand: back by more than the whole
 * way, or ahead (of the baseline or of the last confirmed value) by several. Null when nothing is odd.
 */
export function oddityOf(
  goal: GoalScale,
  value: DecimalInput,
  confirmed: DecimalInput | null,
): 'against' | 'beyond' | null {
  if (goal.direction === 'band') return isFarFromBand(goal, value) ? 'beyond' : null;
  const span = decimal(goal.target).minus(decimal(goal.baseline));
  const spansFrom = (start: DecimalInput) => decimal(value).minus(decimal(start)).div(span);
  if (spansFrom(goal.baseline).lt(-SPANS_AGAINST)) return 'against';
  const start = confirmed ?? goal.baseline;
  return spansFrom(goal.baseline).gt(SPANS_BEYOND) || spansFrom(start).abs().gt(SPANS_BEYOND) ? 'beyond' : null;
}

function isFarFromBand({ baseline, target, bandMin, bandMax }: GoalScale, value: DecimalInput): boolean {
  if (bandMin === null || bandMax === null) return false;
  const width = decimal(bandMax).minus(decimal(bandMin));
  const way = decimal(target).minus(decimal(baseline)).abs();
  const span = way.gt(width) ? way : width;
  if (span.isZero()) return false;
  const below = decimal(bandMin).minus(decimal(value));
  const above = decimal(value).minus(decimal(bandMax));
  return below.div(span).gt(SPANS_BEYOND) || above.div(span).gt(SPANS_BEYOND);
}
