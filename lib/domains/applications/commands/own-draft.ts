import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import { fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Result } from '@/lib/kernel/result';
import type { Tx } from '@/lib/platform/db';
import { expectOne } from '@/lib/platform/refusing';
import { findApplication, type MovableApplication } from '../operations/move-application';
import { checkOpen } from '../rules';
import { applicationLifecycle } from '../transitions';

/** The actor's own application; null for anyone else's. */
export async function loadOwn(tx: Tx, actor: Actor, applicationId: string): Promise<MovableApplication | null> {
  const application = await findApplication(tx, applicationId);
  return application && actor.personId !== null && application.personId === actor.personId ? application : null;
}

export function stateOf(application: { readonly state: string }) {
  return { lifecycle: applicationLifecycle, current: application.state };
}

/** Marks the draft as written now; refused as a conflict once another window has submitted it. */
export async function touchDraft(tx: Tx, id: string, now: Date): Promise<void> {
  expectOne(await tx.application.updateMany({ where: { id, state: 'DRAFT' }, data: { updatedAt: now } }));
}

/** A draft is written only while its call is open. */
export function checkStillOpen({ competition }: MovableApplication, today: CalendarDate): Result {
  return checkOpen(
    {
      state: competition.state,
      opensOn: fromDbDate(competition.applicationsOpenOn),
      closesOn: fromDbDate(competition.applicationsCloseOn),
    },
    today,
  );
}
