import { acceptProposal } from '@/lib/domains/requests/commands/accept-proposal';
import { acceptRequest } from '@/lib/domains/requests/commands/accept-request';
import { draftRequest } from '@/lib/domains/requests/commands/draft-request';
import { preferCandidate } from '@/lib/domains/requests/commands/prefer-candidate';
import { proposeManagers } from '@/lib/domains/requests/commands/propose-managers';
import { submitRequest } from '@/lib/domains/requests/commands/submit-request';
import { addDays, addMonths, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Story } from '../../story';
import type { SeededMember } from '../cadre';
import type { SeededEntities } from '../entities';
import type { SeededPositions } from '../positions';
import type { ServirStaff } from '../servir';
import type { ProfileInput } from './profiles';

/** What every story about requests needs at hand. */
export type Cast = {
  readonly story: Story;
  readonly staff: ServirStaff;
  readonly entities: SeededEntities;
  readonly positions: SeededPositions;
};

export type Asked = {
  /** Code of the entity and key of the seat: 'INPE', 'administration'. */
  readonly code: string;
  readonly key: string;
  /** The day HR writes it. */
  readonly on: CalendarDate;
  readonly profile: ProfileInput;
  readonly reason: string;
  readonly budgetSource?: string;
  /** Three months later unless told. */
  readonly neededOn?: CalendarDate;
};

/** HR writes a request with everything it needs to be submitted. Answers its id. */
export async function draft(cast: Cast, asked: Asked): Promise<string> {
  const { code, key, on, profile, reason, budgetSource } = asked;
  const seat = await cast.story.db.seat.findUniqueOrThrow({
    where: { id: cast.positions.seat(code, key) },
    select: { id: true, functions: true },
  });
  const { requestId } = await hrOf(cast, code, on).run(draftRequest, {
    seatId: seat.id,
    reason,
    functions: seat.functions.join('\n'),
    profile,
    budgetSource: budgetSource ?? `Recursos ordinarios, certificación de crédito presupuestario ${on.slice(0, 4)}-0147`,
    budgetConfirmed: 'on',
    neededOn: asked.neededOn ?? addMonths(on, 3),
  });
  return requestId;
}

export async function submit(cast: Cast, asked: Asked): Promise<string> {
  const id = await draft(cast, asked);
  await hrOf(cast, asked.code, asked.on).run(submitRequest, { id, version: await versionOf(cast, id) });
  return id;
}

/** SERVIR takes it on three days later. */
export async function accept(cast: Cast, asked: Asked): Promise<string> {
  const id = await submit(cast, asked);
  await cast.story
    .at(addDays(asked.on, 3))
    .as(cast.staff.directorate, 'directorate')
    .run(acceptRequest, {
      id,
      version: await versionOf(cast, id),
      reason: 'El puesto corresponde al grupo de directivos públicos, está vacante y cuenta con presupuesto.',
    });
  return id;
}

/** The directorate proposes five days after the request. Answers the request and the proposals, in the order given. */
export async function propose(cast: Cast, asked: Asked & { members: readonly SeededMember[]; accessDays?: number }) {
  const id = await accept(cast, asked);
  await cast.story
    .at(addDays(asked.on, 5))
    .as(cast.staff.directorate, 'directorate')
    .run(proposeManagers, {
      id,
      version: await versionOf(cast, id),
      memberIds: asked.members.map(({ memberId }) => memberId),
      rationale: 'Cumplen el perfil requerido y su trayectoria guarda relación con las funciones del puesto.',
      accessDays: asked.accessDays ?? 10,
    });
  const rows = await cast.story.db.proposal.findMany({
    where: { requestId: id },
    select: { id: true, memberId: true },
  });
  const proposalOf = ({ memberId }: SeededMember) => rows.find((row) => row.memberId === memberId)?.id ?? '';
  return { requestId: id, proposalIds: asked.members.map(proposalOf) };
}

/** The entity prefers the first of those proposed, two days after. */
export async function prefer(cast: Cast, asked: Asked & { members: readonly SeededMember[]; accessDays?: number }) {
  const proposed = await propose(cast, asked);
  const [proposalId = ''] = proposed.proposalIds;
  await hrOf(cast, asked.code, addDays(asked.on, 7)).run(preferCandidate, {
    id: proposed.requestId,
    version: await versionOf(cast, proposed.requestId),
    proposalId,
    reason: 'Su experiencia es la más cercana a lo que la oficina necesita en este momento.',
  });
  return { requestId: proposed.requestId, proposalId };
}

/**
 * The whole way of a request, from the day `on` to the manager's acceptance nine days later, ready for
 * `agreements.assign-manager`.
 */
export async function matchSeat(cast: Cast, asked: Asked & { member: SeededMember; others?: readonly SeededMember[] }) {
  const { member, others = [] } = asked;
  const preferred = await prefer(cast, { ...asked, members: [member, ...others] });
  await managerOn(cast, member, addDays(asked.on, 9)).run(acceptProposal, {
    id: preferred.proposalId,
    version: await proposalVersionOf(cast, preferred.proposalId),
    accepted: 'on',
  });
  return preferred;
}

export function hrOf({ story, positions, entities }: Cast, code: string, on: CalendarDate) {
  return story.at(on).as(positions.person(code, 'people'), 'entity_hr', entities.entity(code));
}

export function managerOn({ story }: Cast, member: SeededMember, on: CalendarDate) {
  return story.at(on).as(member, 'manager');
}

export async function versionOf({ story }: Cast, id: string): Promise<number> {
  return (await story.db.managerRequest.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;
}

export async function proposalVersionOf({ story }: Cast, id: string): Promise<number> {
  return (await story.db.proposal.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;
}
