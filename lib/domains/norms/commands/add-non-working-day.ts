import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { isBusinessDay } from '@/lib/kernel/business-days';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { normsPermissions } from '../permissions';
import { nonWorkingDayInput } from '../schema';

/**
 * Adds a decreed or regional day off; deadlines counted from now on skip it (TUO 145).
 * Refuses `norms.already_non_working` for a weekend or a day that is off already.
 */
export const addNonWorkingDay = defineCommand({
  name: 'norms.add-non-working-day',
  permission: normsPermissions['norms.add-non-working-day'],
  input: nonWorkingDayInput,
  load: async () => ({}),
  rule: (_none, { on }, { calendar }) =>
    isBusinessDay(calendar, on) ? ok() : refuse('norms.already_non_working', { field: 'on' }),
  async write(tx, _none, { on, ...day }, { actor, now }) {
    const row = await tx.nonWorkingDay.create({
      data: { ...day, on: toDbDate(on), addedById: actor.userId, addedAt: now },
      select: { id: true },
    });
    const record = { type: 'non_working_day', id: row.id, label: day.name, url: '/admin/feriados' };
    return { value: undefined, effects: [{ record, visibility: 'public', changes: [{ field: 'on', after: on }] }] };
  },
  constraints: {
    non_working_day_on_territory_key: { code: 'norms.already_non_working', field: 'on' },
    non_working_day_nationwide: { code: 'norms.already_non_working', field: 'on' },
  },
});
