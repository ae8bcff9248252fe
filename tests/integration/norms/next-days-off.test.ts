import { expect, test } from 'vitest';
import { calendarDate, toDbDate } from '@/lib/kernel/calendar-date';
import { listNextDaysOff } from '@/lib/domains/norms/queries';
import { db } from '@/lib/platform/db';

test('the next days off are the nation’s and those added, in order and across the year', async () => {
  const added = {
    name: 'Día no laborable decretado',
    source: 'DS 042-2026-PCM',
    addedAt: new Date('2026-12-01T12:00:00Z'),
  };
  await db().nonWorkingDay.createMany({
    data: ['2026-12-01', '2026-12-24'].map((day) => ({ ...added, on: toDbDate(calendarDate(day)) })),
  });
  const days = await listNextDaysOff(calendarDate('2026-12-08'), 'es', 5);
  expect(days.map((day) => day.date)).toEqual(['2026-12-08', '2026-12-09', '2026-12-24', '2026-12-25', '2027-01-01']);
  expect(days[2]?.name).toBe('Día no laborable decretado');
  expect((await listNextDaysOff(calendarDate('2026-12-08'), 'en', 1))[0]?.name).toMatch(/Immaculate/);
});
