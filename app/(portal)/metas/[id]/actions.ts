'use server';

import { confirmProgress } from '@/lib/domains/performance/progress/commands/confirm-progress';
import { rejectProgress } from '@/lib/domains/performance/progress/commands/reject-progress';
import { reportProgress } from '@/lib/domains/performance/progress/commands/report-progress';
import { formAction } from '@/lib/platform/action';

const goal = ({ goalId }: { readonly goalId: string }) => `/metas/${goalId}`;
const notice = (name: string) => () => ({ key: `performance.notices.${name}` });

export const reportProgressAction = formAction(reportProgress, { to: goal, notice: notice('reported') });
export const confirmProgressAction = formAction(confirmProgress, { to: goal, notice: notice('confirmed') });
export const rejectProgressAction = formAction(rejectProgress, { to: goal, notice: notice('rejected') });
