import { notFound } from 'next/navigation';
import { canRun } from '@/lib/kernel/lifecycle';
import type { Role } from '@/lib/kernel/actor';
import { getAssignment, type AssignmentView } from '@/lib/domains/agreements/assignment/get-assignment';
import { assignmentLifecycle } from '@/lib/domains/agreements/assignment/transitions';
import { agreementPermissions } from '@/lib/domains/agreements/permissions';
import { requireSession, type CurrentSession } from '@/lib/platform/session';

type Page = { readonly actor: CurrentSession['actor']; readonly assignment: AssignmentView };

/** The assignment of a page, for whoever may see it; anyone else gets a 404. */
export async function assignmentOr404(id: string): Promise<Page> {
  const { actor } = await requireSession();
  return { actor, assignment: (await getAssignment(actor, id)) ?? notFound() };
}

/** The same for the page of one step: only for the roles of its command, and only while it can be taken. */
export async function assignmentForStep(id: string, command: keyof typeof agreementPermissions): Promise<Page> {
  const page = await assignmentOr404(id);
  const roles: readonly (Role | string)[] = agreementPermissions[command].roles;
  if (!roles.includes(page.actor.role) || !canRun(assignmentLifecycle, page.assignment.state, command)) notFound();
  return page;
}
