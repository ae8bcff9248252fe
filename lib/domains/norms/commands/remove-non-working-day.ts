import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { normsPermissions } from '../permissions';
import { nonWorkingDayRefInput } from '../schema';

/** Takes back a day off that an administrator added. Deadlines already set stay as they were told. */
export const removeNonWorkingDay = defineCommand({
  name: 'norms.remove-non-working-day',
  permission: normsPermissions['norms.remove-non-working-day'],
  input: nonWorkingDayRefInput,
  load: (tx, { dayId }) =>
    tx.nonWorkingDay.findUnique({ where: { id: dayId }, select: { id: true, on: true, name: true } }),
  async write(tx, day) {
    await tx.nonWorkingDay.delete({ where: { id: day.id } });
    const record = { type: 'non_working_day', id: day.id, label: day.name, url: '/admin/feriados' };
    const changes = [{ field: 'on', before: fromDbDate(day.on), after: null }];
    return { value: undefined, effects: [{ record, visibility: 'public', changes }] };
  },
});
