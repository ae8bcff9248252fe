import { type CalendarDate, addDays, addMonths, addYears, laterOf } from '@/lib/kernel/calendar-date';
import type { NormFrame } from '@/lib/domains/norms/frames';

/** The calendar day after the later of the two notices (R030 12-13); null while one is missing. */
export function effectOf(manager: CalendarDate | null, entity: CalendarDate | null): CalendarDate | null {
  return manager && entity ? addDays(laterOf(manager, entity), 1) : null;
}

/** Last day of probation, date to date from taking office (TUO 145.3). A silent agreement takes the frame's months (R030 10). */
export function probationEnd(startsOn: CalendarDate, months: number): CalendarDate {
  return addMonths(startsOn, months);
}

/** Last day of the term, date to date from taking office (DL1024 9; TUO 145.3). */
export function termEnd(startsOn: CalendarDate, years: number): CalendarDate {
  return addYears(startsOn, years);
}

/** Months of probation that hold: those agreed, else the frame's. @throws RangeError when the frame has none either. */
export function probationMonthsOf(agreed: number | null, frame: NormFrame): number {
  const months = agreed ?? frame.number('probation.default') ?? frame.number('probation.min');
  if (months === null) throw new RangeError(`The frame ${frame.id} sets no probation`);
  return months;
}
