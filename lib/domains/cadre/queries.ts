import 'server-only';
import { isUuid } from '@/lib/kernel/identifiers';
import { isServir, type Actor } from '@/lib/kernel/actor';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { getCurriculum } from '@/lib/domains/people/queries';
import { MANAGER_ROLES } from '@/lib/domains/positions/types';
import { MEMBER_STATES, type MemberRow, type MemberState, type MemberView, type PassedCandidate } from './types';

export const MEMBERS_PAGE = 25;

export type MemberFilter = {
  readonly search?: string;
  readonly state?: string;
  readonly role?: string;
  readonly sort?: string;
  readonly page: number;
};

const SORTS = {
  codigo: (order) => ({ code: order }),
  nombre: (order) => ({ sortName: order }),
  situacion: (order) => ({ state: order }),
  desde: (order) => ({ stateSince: order }),
  incorporacion: (order) => ({ incorporatedOn: order }),
} as const satisfies Record<string, (order: Prisma.SortOrder) => Prisma.CadreMemberOrderByWithRelationInput>;

const known = <T extends string>(values: readonly T[], text: string | undefined): T | undefined =>
  values.find((value) => value === text);

/** The cadre by page, for SERVIR: a constant number of statements. */
export async function listMembers({
  search,
  state,
  role,
  sort = 'nombre',
  page,
}: MemberFilter): Promise<{ rows: MemberRow[]; total: number }> {
  const column = sort.replace(/^-/, '');
  const order = sort.startsWith('-') ? 'desc' : 'asc';
  const by = column in SORTS ? SORTS[column as keyof typeof SORTS](order) : SORTS.nombre('asc');
  const inState = known(MEMBER_STATES, state);
  const inRole = known(MANAGER_ROLES, role);
  const where: Prisma.CadreMemberWhereInput = {
    ...(inState ? { state: inState } : {}),
    ...(inRole ? { managerRole: inRole } : {}),
    ...(search ? { OR: matches(search) } : {}),
  };
  const [rows, total] = await Promise.all([
    db().cadreMember.findMany({
      where,
      orderBy: [by, { id: 'asc' }],
      skip: (page - 1) * MEMBERS_PAGE,
      take: MEMBERS_PAGE,
      select: ROW,
    }),
    db().cadreMember.count({ where }),
  ]);
  return { rows: rows.map(toRow), total };
}

function matches(search: string): Prisma.CadreMemberWhereInput[] {
  const text = { contains: search, mode: 'insensitive' } as const;
  return [{ code: text }, { person: { givenNames: text } }, { person: { familyNames: text } }];
}

const ROW = {
  id: true,
  code: true,
  state: true,
  stateSince: true,
  managerRole: true,
  incorporatedOn: true,
  person: { select: { givenNames: true, familyNames: true, demonstration: true } },
  trackRecord: { orderBy: { year: 'desc' }, take: 1, select: { year: true, achievement: true } },
} as const;

function toRow({
  person,
  trackRecord: [last],
  ...row
}: Prisma.CadreMemberGetPayload<{ select: typeof ROW }>): MemberRow {
  return {
    ...row,
    name: `${person.familyNames}, ${person.givenNames}`,
    demonstration: person.demonstration,
    stateSince: fromDbDate(row.stateSince),
    incorporatedOn: fromDbDate(row.incorporatedOn),
    lastAchievement: last ? { year: last.year, achievement: last.achievement.toFixed() } : null,
  };
}

/** A member's record: SERVIR sees any, a member their own. Null is a 404. */
export async function getMember(actor: Actor, id: string): Promise<MemberView | null> {
  if (!isUuid(id)) return null;
  const scope = isServir(actor) ? {} : { personId: actor.personId ?? '' };
  if (!isServir(actor) && actor.personId === null) return null;
  const row = await db().cadreMember.findFirst({ where: { id, ...scope }, select: MEMBER });
  if (!row) return null;
  const { person, competitionId, trackRecord, ...member } = row;
  const [curriculum, competition] = await Promise.all([
    getCurriculum(db(), row.personId),
    competitionId
      ? db().competition.findUnique({ where: { id: competitionId }, select: { id: true, code: true, title: true } })
      : null,
  ]);
  return {
    ...member,
    name: `${person.givenNames} ${person.familyNames}`,
    demonstration: person.demonstration,
    stateSince: fromDbDate(member.stateSince),
    incorporatedOn: fromDbDate(member.incorporatedOn),
    competition,
    trackRecord: trackRecord.map((line) => ({ ...line, achievement: line.achievement.toFixed() })),
    curriculum,
  };
}

const MEMBER = {
  id: true,
  code: true,
  personId: true,
  state: true,
  stateSince: true,
  managerRole: true,
  incorporatedOn: true,
  resolution: true,
  refusals: true,
  exclusionGround: true,
  exclusionCause: true,
  competitionId: true,
  version: true,
  person: { select: { givenNames: true, familyNames: true, demonstration: true } },
  trackRecord: {
    orderBy: { year: 'desc' },
    select: { id: true, year: true, entityName: true, postTitle: true, achievement: true, result: true, source: true },
  },
} as const;

/** The member that a person is, if any: so that they find their own record. */
export async function findMemberIdOf(personId: string | null): Promise<string | null> {
  if (personId === null) return null;
  const row = await db().cadreMember.findUnique({ where: { personId }, select: { id: true } });
  return row?.id ?? null;
}

/** How many members are in each state. One statement. */
export async function countMembersByState(): Promise<Record<MemberState, number>> {
  const groups = await db().cadreMember.groupBy({ by: ['state'], _count: { _all: true } });
  const counts = Object.fromEntries(MEMBER_STATES.map((state) => [state, 0])) as Record<MemberState, number>;
  for (const { state, _count } of groups) counts[state] = _count._all;
  return counts;
}

const PASSED = {
  id: true,
  code: true,
  courseScore: true,
  person: { select: { givenNames: true, familyNames: true, demonstration: true } },
  competition: {
    select: { id: true, code: true, title: true, coursePassMark: true, vacancies: true, managerRole: true },
  },
} as const;

/** Who passed the course and waits for the resolution, the oldest first. */
export async function listPassedCandidates(limit = 50): Promise<PassedCandidate[]> {
  const rows = await db().application.findMany({
    where: { state: 'COURSE_PASSED' },
    orderBy: { updatedAt: 'asc' },
    take: limit,
    select: PASSED,
  });
  return rows.map(toPassed);
}

export async function getPassedCandidate(
  applicationId: string,
): Promise<(PassedCandidate & { readonly vacanciesLeft: number }) | null> {
  if (!isUuid(applicationId)) return null;
  const row = await db().application.findFirst({
    where: { id: applicationId, state: 'COURSE_PASSED' },
    select: PASSED,
  });
  if (!row) return null;
  const taken = await db().cadreMember.count({ where: { competitionId: row.competition.id } });
  return { ...toPassed(row), vacanciesLeft: Math.max(0, row.competition.vacancies - taken) };
}

function toPassed({
  person,
  competition,
  ...row
}: Prisma.ApplicationGetPayload<{ select: typeof PASSED }>): PassedCandidate {
  return {
    applicationId: row.id,
    code: row.code ?? '',
    name: `${person.givenNames} ${person.familyNames}`,
    demonstration: person.demonstration,
    courseScore: row.courseScore?.toFixed() ?? null,
    coursePassMark: competition.coursePassMark.toFixed(),
    competition: { id: competition.id, code: competition.code, title: competition.title },
  };
}
