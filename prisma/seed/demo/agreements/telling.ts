import { hashPassword } from '@/lib/domains/identity/passwords';
import { addDays, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Someone } from '@/tests/factories/identity';
import {
  tellAssignment,
  type AGREEMENT,
  type AssignmentStory,
  type Stage,
  type Told,
} from '@/tests/factories/agreements';
import accounts from '../../accounts.json';
import type { SeededMember } from '../cadre';
import { matchSeat, type Asked, type Cast } from '../requests/matching';

/** One assignment of the demonstration: the seat, who takes it, when SERVIR assigns, and how far it has come. */
export type AssignmentPlan = Pick<Asked, 'code' | 'key' | 'profile' | 'reason'> & {
  readonly member: SeededMember;
  readonly assignedOn: CalendarDate;
  readonly stage: Stage;
  readonly content: Partial<typeof AGREEMENT>;
  /** Key of the unit whose head is the superior. */
  readonly superior: 'head' | 'management';
  readonly decision?: string;
  /** Case of the study it reproduces. */
  readonly source?: string;
};

export type ToldAssignment = Told & { readonly plan: AssignmentPlan; readonly actors: AssignmentStory };

/** A request takes nine days from its first line to the manager's acceptance; the act comes the day after. */
const REQUEST_DAYS = 10;

/** The assignment from the entity's request on, through the real commands of every party. */
export async function tell(cast: Cast, plan: AssignmentPlan): Promise<ToldAssignment> {
  const { story, staff } = cast;
  const seat = await story.db.seat.findUniqueOrThrow({
    where: { id: cast.positions.seat(plan.code, plan.key) },
    select: { functions: true },
  });
  const { requestId } = await matchSeat(cast, { ...plan, on: addDays(plan.assignedOn, -REQUEST_DAYS) });
  const actors: AssignmentStory = {
    ...castOf(cast, plan),
    requestId,
    assignedOn: plan.assignedOn,
    agreement: { functions: seat.functions.join('\n'), ...plan.content },
    reportNumber: `N.° ${100 + Number(plan.assignedOn.slice(5, 7)) * 13}-${plan.assignedOn.slice(0, 4)}-SERVIR-GDGP`,
    designation: `Resolución N.° ${40 + Number(plan.assignedOn.slice(8))}-${plan.assignedOn.slice(0, 4)}-${plan.code}`,
    ...(plan.decision ? { reason: plan.decision } : {}),
  };
  const told = await withLentPasswords(
    cast,
    [staff.directorate, plan.member, cast.positions.person(plan.code, 'head')],
    (password) => tellAssignment({ ...actors, password }, plan.stage),
  );
  if (plan.source)
    await story.db.assignment.update({ where: { id: told.assignmentId }, data: { source: plan.source } });
  return { ...told, plan, actors };
}

function castOf({ story, staff, positions, entities }: Cast, { code, member, superior, assignedOn }: AssignmentPlan) {
  const at = story.at(assignedOn);
  const entityId = entities.entity(code);
  return {
    directorate: at.as(staff.directorate, 'directorate').actor,
    manager: at.as(member, 'manager').actor,
    entityHr: at.as(positions.person(code, 'people'), 'entity_hr', entityId).actor,
    entityHead: at.as(positions.person(code, 'head'), 'entity_head', entityId).actor,
    superior: at.as(positions.person(code, superior), 'superior', entityId).actor,
    password: accounts.password,
  };
}

/**
 * Signing asks for a password, and the invented people have none: each signer has the demonstration's while the story
 * is told, and none after, so that nobody can sign in as them.
 */
export async function withLentPasswords<T>(
  { story }: Cast,
  signers: readonly Someone[],
  tellIt: (password: string) => Promise<T>,
): Promise<T> {
  const without = await story.db.user.findMany({
    where: { id: { in: signers.map((signer) => signer.userId) }, passwordHash: null },
    select: { id: true },
  });
  const ids = { in: without.map((user) => user.id) };
  await story.db.user.updateMany({ where: { id: ids }, data: { passwordHash: await demonstrationHash() } });
  try {
    return await tellIt(accounts.password);
  } finally {
    await story.db.user.updateMany({ where: { id: ids }, data: { passwordHash: null } });
  }
}

let hash: Promise<string> | undefined;

function demonstrationHash(): Promise<string> {
  return (hash ??= hashPassword(accounts.password));
}
