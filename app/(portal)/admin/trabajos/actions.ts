'use server';

import { formAction } from '@/lib/platform/action';
import { retryJob } from '@/lib/platform/administration/commands/retry-job';

export const retryJobAction = formAction(retryJob, { notice: () => ({ key: 'platform.notices.job_retried' }) });
