import 'server-only';
import { PgBoss } from 'pg-boss';
import { ASSIGNMENT_ENDED_QUEUE } from './domains/agreements/assignment/commands/end-assignment';
import { issueSignedAgreement } from './domains/agreements/jobs/issue-signed-agreement';
import { remindDeadlinesDaily } from './domains/agreements/jobs/remind-deadlines';
import { endLateDraftsDaily } from './domains/applications/jobs/end-late-drafts';
import { endDuePaidAvailabilityJob } from './domains/cadre/jobs/end-due-paid-availability';
import { closeDueApplicationsJob } from './domains/competitions/jobs/close-due-applications';
import { forgetOldSessionsDaily } from './domains/identity/jobs/forget-old-sessions';
import { mailSecretLink } from './domains/identity/jobs/mail-secret-link';
import { remindDueDaily } from './domains/monitoring/jobs/remind-due';
import { endFollowUpOf } from './domains/monitoring/jobs/end-follow-up';
import { endYearsOf } from './domains/performance/jobs/end-years';
import { lapseTermsNightly } from './domains/performance/jobs/lapse-terms';
import { openFirstCycle } from './domains/performance/jobs/open-cycles';
import { turnYears } from './domains/performance/jobs/turn-years';
import { followCommissionsDaily, followTermsDaily } from './domains/positions/jobs/follow-holders';
import { applyImports } from './domains/positions/jobs/apply-imports';
import { remindTasksDaily } from './platform/administration/jobs/remind-tasks';
import { removeOrphanFilesDaily } from './platform/administration/jobs/remove-orphan-files';
import { env } from './platform/env';
import type { JobDefinition } from './platform/job-definition';
import { ensureQueue } from './platform/jobs';
import { log } from './platform/log';
import { mailNotifications } from './platform/mail-notification';
import { MAIL_QUEUE } from './platform/notifications';

/** Two slices follow the end of an assignment, and a queue has one handler. */
const followAssignmentEnd: JobDefinition = {
  queue: ASSIGNMENT_ENDED_QUEUE,
  async run(data) {
    await endYearsOf(data);
    await endFollowUpOf(data);
  },
};

/** Everything that runs outside a request. Slices bring theirs; this file only gathers them. */
const JOBS: readonly JobDefinition[] = [
  { queue: MAIL_QUEUE, run: mailNotifications },
  remindTasksDaily,
  removeOrphanFilesDaily,
  mailSecretLink,
  forgetOldSessionsDaily,
  closeDueApplicationsJob,
  endLateDraftsDaily,
  endDuePaidAvailabilityJob,
  openFirstCycle,
  followAssignmentEnd,
  turnYears,
  lapseTermsNightly,
  issueSignedAgreement,
  remindDeadlinesDaily,
  remindDueDaily,
  followCommissionsDaily,
  followTermsDaily,
  applyImports,
];

const POLL_SECONDS = 1;

const boss = new PgBoss({ connectionString: env().DATABASE_URL, max: 4, migrate: false, createSchema: false });
boss.on('error', (error: Error) => log.error({ err: error }, 'worker'));
await boss.start();
for (const { queue, cron, run } of JOBS) {
  await ensureQueue(boss, queue);
  if (cron) await boss.schedule(queue, cron, null, { tz: 'America/Lima' });
  await boss.work(queue, { pollingIntervalSeconds: POLL_SECONDS }, async (jobs) => {
    for (const job of jobs) await run(job.data);
  });
}
log.info({ queues: JOBS.map((job) => job.queue) }, 'worker ready');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void boss.stop({ graceful: true, timeout: 5_000 }).finally(() => process.exit(0));
  });
}
