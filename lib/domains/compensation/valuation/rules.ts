import {
  compareDates,
  isAfter,
  isBefore,
  isOnOrAfter,
  isOnOrBefore,
  type CalendarDate,
} from '@/lib/kernel/calendar-date';
import { decimal, roundHalfUp } from '@/lib/kernel/decimal';
import { addMoney, moneyFromCentimos, moneyParam, percentageOf, subtractMoney, type Money } from '@/lib/kernel/money';
import { firstRefusal, ok, refuse, type Result } from '@/lib/kernel/result';
import type { BodyType, GovernmentLevel } from '@/lib/domains/entities/types';
import { frameOf, type NormFrame } from '@/lib/domains/norms/frames';
import type { ServantGroup } from '@/lib/domains/positions/types';
import { budgetRangeOf, headcountPercentOf, maximumOf } from '../table/rules';
import type { MainCell, MainTable, PostFunction, ReportingLevel } from '../table/types';
import { ordinaryPayment, paymentsOf } from './payments';
import type { Priority, Valuation, ValuationInputs, ValuationLine } from './types';

/** The normative frame that a valuation made today is pinned to. */
export const VALUATION_FRAME = frameOf('act-current');

export type ValuedPost = {
  readonly group: ServantGroup;
  readonly government: GovernmentLevel;
  readonly suppressed: boolean;
};

/** Who is valued by these rules: public managers of the national and regional governments (R138 2, 7). */
export function checkValued(post: ValuedPost): Result {
  if (post.suppressed) return refuse('compensation.seat_is_suppressed');
  if (post.government === 'local')
    return refuse('compensation.local_government', { norm: { source: 'R138 2; single transitory provision' } });
  return post.group === 'public_manager'
    ? ok()
    : refuse('compensation.not_a_managers_post', { norm: { source: 'R138 7; L30057 52' } });
}

/** An officer's subordinate reports to an officer, anybody else's to a manager (R138 7.b). Null where the top of the line is not known. */
export function reportingOf(superior: ServantGroup | null): ReportingLevel | null {
  if (superior === null) return null;
  return superior === 'public_officer' ? 'officer' : 'manager';
}

/** The structure says whom a post reports to; HR says it only where the structure does not. */
export function checkReporting(said: ReportingLevel, superior: ServantGroup | null): Result {
  const known = reportingOf(superior);
  return known === null || known === said
    ? ok()
    : refuse('compensation.reports_otherwise', { field: 'reporting', norm: { source: 'R138 7.b' } });
}

/** How many the head of a unit of so many people directs: everybody else (R138 8.b). Null where nobody counted them. */
export function peopleUnderHead(headcount: number | null): number | null {
  return headcount === null ? null : Math.max(0, headcount - 1);
}

/** What the main function of the head of a body usually is; null where the body does not say. */
export function suggestedFunction(body: BodyType): PostFunction | null {
  if (body === 'line' || body === 'consultative') return 'substantive';
  return body === 'senior_management' || body === 'decentralized' ? null : 'internal_administration';
}

export function cellOf(inputs: ValuationInputs, table: Pick<MainTable, 'criteria'>): MainCell {
  const { entityClass, level, reporting, category } = inputs;
  const budgetRange = budgetRangeOf(inputs.budget, table.criteria.budgetBounds);
  return { entityClass, level, reporting, budgetRange, category };
}

/**
 * A post's valuation, line by line (L30057 31; R138 4-8): the main one looked up, the adjusted one its percentages of the
 * main, each rounded half up to the céntimo, and the prioritised ones, paid while their conditions last. Refused when the
 * table prints no amount for the post or the proposal exceeds it, and when a condition is over that day or overlaps.
 */
export function valuate(
  inputs: ValuationInputs,
  table: Pick<MainTable, 'criteria' | 'rows' | 'name'>,
  frame: NormFrame,
  on: CalendarDate,
): Result<Valuation> {
  const cell = cellOf(inputs, table);
  const maximum = maximumOf(cell, table.rows);
  if (maximum === null)
    return refuse('compensation.no_amount', {
      params: {
        table: table.name,
        level: cell.level,
        reporting: cell.reporting,
        range: cell.budgetRange,
        category: cell.category,
      },
      norm: { source: 'R138 7' },
    });
  const main = inputs.main ?? maximum;
  const refusal = firstRefusal(checkMain(main, maximum), ...checkPriorities(inputs.priorities, on));
  if (refusal) return refusal;
  const functionPercent = table.criteria.functionPercent[inputs.postFunction];
  const headcountPercent = headcountPercentOf(inputs.people, table.criteria);
  const lines: readonly ValuationLine[] = [
    { kind: 'main', amount: main, maximum, cell },
    {
      kind: 'function',
      amount: percentageOf(main, functionPercent),
      percent: functionPercent,
      of: inputs.postFunction,
    },
    {
      kind: 'headcount',
      amount: percentageOf(main, headcountPercent),
      percent: headcountPercent,
      people: inputs.people,
    },
    ...inputs.priorities.map((priority) => ({ kind: 'prioritised' as const, ...priority })),
  ];
  return ok(totalsOf(lines, frame));
}

/** The sums of a valuation's lines. @throws Error when the frame does not say in how many payments. */
export function totalsOf(lines: readonly ValuationLine[], frame: NormFrame): Valuation {
  const sum = (...kinds: readonly ValuationLine['kind'][]) =>
    addMoney(...lines.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount));
  const instalments = instalmentsOf(frame);
  const [main, adjusted, prioritised] = [sum('main'), sum('function', 'headcount'), sum('prioritised')];
  const permanent = addMoney(main, adjusted);
  const annual = addMoney(permanent, prioritised);
  return {
    lines,
    main,
    adjusted,
    prioritised,
    annual,
    payments: paymentsOf(annual, instalments),
    permanentPayments: paymentsOf(permanent, instalments),
    severance: severanceOf(permanent, instalments),
  };
}

/** The annexes print maxima (R138 7): the entity may propose less, never more. Amounts go in céntimos. */
export function checkMain(main: Money, maximum: Money): Result {
  return main <= maximum
    ? ok()
    : refuse('compensation.main_above_maximum', {
        params: {
          proposed: moneyParam(main),
          maximum: moneyParam(maximum),
          excess: moneyParam(subtractMoney(main, maximum)),
        },
        field: 'main',
        norm: { source: 'R138 7' },
      });
}

/**
 * Severance of a year of service: the monthly average of main and adjusted valuation, without the prioritised one nor
 * bonuses, paid only when the bond with the entity ends (L30057 33; R138 21-22).
 */
export function severanceOf(mainAndAdjusted: Money, instalments: number): Money {
  return moneyFromCentimos(roundHalfUp(decimal(mainAndAdjusted).div(instalments), 0).toNumber());
}

export function lasts(priority: Pick<Priority, 'from' | 'until'>, on: CalendarDate): boolean {
  return isOnOrBefore(priority.from, on) && isOnOrAfter(priority.until, on);
}

/** A condition ends after it begins and is not over, and the same one is paid once. */
function checkPriorities(priorities: readonly Priority[], on: CalendarDate): Result[] {
  const norm = { source: 'L30057 31.1; R138 5' };
  return priorities.map((priority, index) => {
    if (isBefore(priority.until, priority.from))
      return refuse('compensation.condition_ends_before', { field: `priorities[${index}].until`, norm });
    if (isBefore(priority.until, on))
      return refuse('compensation.condition_over', { field: `priorities[${index}].until`, norm });
    const twice = priorities
      .slice(0, index)
      .some((other) => other.ground === priority.ground && overlap(other, priority));
    return twice ? refuse('compensation.condition_twice', { field: `priorities[${index}].from`, norm }) : ok();
  });
}

function overlap(a: Priority, b: Priority): boolean {
  return !isAfter(a.from, b.until) && compareDates(b.from, a.until) <= 0;
}

/**
 * The monthly pay of a post while no atypical condition lasts: a fourteenth of its main and adjusted valuation, without
 * fraction of a céntimo. It is what pay bands compare (L30057 31.3), and what a host pays every month, which the cadre's
 * top-up completes (R030 18.1).
 */
export function permanentMonthly(main: Money, adjusted: Money, frame: NormFrame): Money {
  return ordinaryPayment(addMoney(main, adjusted), instalmentsOf(frame));
}

function instalmentsOf(frame: NormFrame): number {
  const instalments = frame.number('pay.instalments');
  if (instalments === null) throw new Error(`The frame ${frame.id} does not say in how many payments a year is paid`);
  return instalments;
}
