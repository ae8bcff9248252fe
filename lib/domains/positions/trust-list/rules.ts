import type { NormFrame } from '@/lib/domains/norms/frames';
import { addDays, addYears, isAfter, type CalendarDate } from '@/lib/kernel/calendar-date';
import { ok, refuse, type Result } from '@/lib/kernel/result';
import type { TrustListEntity, TrustListEntry, TrustListState } from './types';

export type Period = { readonly from: CalendarDate; readonly to: CalendarDate };

/** The years that a list ending that day covers. @throws RangeError when the frame sets no period. */
export function periodEnding(to: CalendarDate, frame: NormFrame): Period {
  const years = frame.number('publication.managers_and_trust.every');
  if (years === null) throw new RangeError(`The frame ${frame.id} sets no period`);
  return { from: addDays(addYears(to, -years), 1), to };
}

/** A list tells what happened: its last day has come. */
export function checkPeriod({ to }: Period, today: CalendarDate, frame: NormFrame): Result {
  return isAfter(to, today)
    ? refuse('positions.list_of_future', {
        field: 'periodTo',
        norm: frame.reference('publication.managers_and_trust.every'),
      })
    : ok();
}

/** Whether somebody still has a step to take with it. */
export function isPending(state: TrustListState): state is 'GENERATED' | 'REVIEWED' {
  return state === 'GENERATED' || state === 'REVIEWED';
}

/** Each entity with the posts of managers it had at the end of the period, those held by trust, and how many may be. */
export function byEntity(
  entries: readonly TrustListEntry[],
  periodTo: CalendarDate,
  frame: NormFrame,
): TrustListEntity[] {
  const percent = frame.number('trust.managers.max') ?? 0;
  const entities = new Map<string, { acronym: string; managers: Set<string>; byTrust: Set<string> }>();
  for (const { entity, acronym, seatCode, managers, modality, endsOn } of entries) {
    const found = entities.get(entity) ?? { acronym, managers: new Set(), byTrust: new Set() };
    if (managers) found.managers.add(seatCode);
    if (managers && modality === 'trust' && (endsOn === null || endsOn >= periodTo)) found.byTrust.add(seatCode);
    entities.set(entity, found);
  }
  return [...entities].map(([entity, { acronym, managers, byTrust }]) => ({
    entity,
    acronym,
    managers: managers.size,
    byTrust: byTrust.size,
    mayBeByTrust: Math.floor((managers.size * percent) / 100),
  }));
}
