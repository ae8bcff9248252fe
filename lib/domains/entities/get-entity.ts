import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { moneyFromCentimos } from '@/lib/kernel/money';
import { db } from '@/lib/platform/db';
import { readsEntity } from './scope';

/** An entity with its units and who follows it; SERVIR reads every one, an entity's people their own. Null otherwise. */
export async function getEntity(actor: Actor, id: string) {
  if (!readsEntity(actor, id)) return null;
  const row = await db().entity.findUnique({
    where: { id },
    select: {
      id: true,
      code: true,
      name: true,
      acronym: true,
      ruc: true,
      entityClass: true,
      government: true,
      sector: true,
      ubigeo: true,
      transitionCompletedOn: true,
      transitionResolution: true,
      openingBudget: true,
      headcount: true,
      version: true,
      parentId: true,
      declaredPosts: true,
      trustElsewhere: true,
      postsSupport: true,
      postsDeclaredOn: true,
      parent: { select: { id: true, name: true } },
      units: {
        where: { closedOn: null },
        orderBy: [{ level: 'asc' }, { name: 'asc' }],
        select: { id: true, parentId: true, name: true, bodyType: true, level: true },
      },
      portfolio: { select: { analystId: true, since: true } },
      _count: { select: { memberships: { where: { endedAt: null } } } },
    },
  });
  if (!row) return null;
  const {
    portfolio,
    _count,
    transitionCompletedOn,
    openingBudget,
    declaredPosts,
    trustElsewhere,
    postsSupport,
    postsDeclaredOn,
    ...entity
  } = row;
  const analyst = portfolio
    ? await db().person.findUnique({
        where: { id: portfolio.analystId },
        select: { givenNames: true, familyNames: true },
      })
    : null;
  return {
    ...entity,
    users: _count.memberships,
    openingBudget: openingBudget === null ? null : moneyFromCentimos(openingBudget),
    /** From when the Act's rules bind it; null while they only inform. */
    boundSince: transitionCompletedOn && fromDbDate(transitionCompletedOn),
    declared:
      declaredPosts === null || postsDeclaredOn === null
        ? null
        : {
            posts: declaredPosts,
            trustElsewhere: trustElsewhere ?? 0,
            support: postsSupport ?? '',
            on: fromDbDate(postsDeclaredOn),
          },
    analyst: portfolio &&
      analyst && {
        personId: portfolio.analystId,
        name: `${analyst.givenNames} ${analyst.familyNames}`,
        since: fromDbDate(portfolio.since),
      },
  };
}

export type EntityView = NonNullable<Awaited<ReturnType<typeof getEntity>>>;

/** Analysts an entity may be given to, by name. */
export async function listAnalystOptions(): Promise<{ value: string; label: string }[]> {
  const rows = await db().person.findMany({
    where: { user: { disabledAt: null, memberships: { some: { role: 'monitoring_analyst', endedAt: null } } } },
    orderBy: { familyNames: 'asc' },
    select: { id: true, givenNames: true, familyNames: true },
  });
  return rows.map(({ id, givenNames, familyNames }) => ({ value: id, label: `${givenNames} ${familyNames}` }));
}
