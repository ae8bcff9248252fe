'use server';

import { formAction } from '@/lib/platform/action';
import { openNotice } from '@/lib/platform/administration/commands/open-notice';
import { readAllNotices } from '@/lib/platform/administration/commands/read-all-notices';

export const openNoticeAction = formAction(openNotice, { to: (url) => url });

export const readAllNoticesAction = formAction(readAllNotices, {
  notice: () => ({ key: 'platform.notices.all_read' }),
});
