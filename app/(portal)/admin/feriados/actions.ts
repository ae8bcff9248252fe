'use server';

import { addNonWorkingDay } from '@/lib/domains/norms/commands/add-non-working-day';
import { removeNonWorkingDay } from '@/lib/domains/norms/commands/remove-non-working-day';
import { formAction } from '@/lib/platform/action';
import { forgetCalendar } from '@/lib/platform/calendar';

export const addNonWorkingDayAction = formAction(addNonWorkingDay, {
  after: async () => forgetCalendar(),
  notice: () => ({ key: 'norms.notices.day_added' }),
});

export const removeNonWorkingDayAction = formAction(removeNonWorkingDay, {
  after: async () => forgetCalendar(),
  notice: () => ({ key: 'norms.notices.day_removed' }),
});
