import 'server-only';
import type { Money } from '@/lib/kernel/money';
import type { ManagerRole } from '@/lib/domains/positions/types';
import type { CompareFilters } from '../list-filters';
import { postsOf, standingOf, standsApart, type Paid, type Spread } from '../outliers';
import type { PayCell } from './pay-cells';

/** Names a group of comparable posts. */
export const groupKey = (role: ManagerRole, level: number) => `${role} ${level}`;

/** Marks drawn of what posts of a group pay; beyond these they would cover each other. */
const MARKS = 100;

/** What the posts of a group are held against: the spread of a group, or nothing where it may not be read. */
export type Measure = Pick<Spread, 'fences'> | null;

/** Comparable posts: of a role and level, among those that the reader may see and the filters let through. */
export type Group<M extends Measure> = {
  readonly role: ManagerRole;
  readonly level: number;
  readonly pays: readonly Paid[];
  readonly spread: M;
  /** Those that stand apart. */
  readonly apart: readonly Paid[];
};

/** The posts counted and let through, group by group, each group with what it is held against. */
export function groupsOf<M extends Measure>(
  cells: readonly PayCell[],
  filters: CompareFilters,
  measure: (pays: readonly PayCell[], role: ManagerRole, level: number) => M,
): Group<M>[] {
  const byPlace = Map.groupBy(cells.filter(letThrough(filters)), ({ role, level }) => groupKey(role, level));
  return [...byPlace.values()].flatMap((pays) => {
    const [first] = pays;
    if (!first) return [];
    const { role, level } = first;
    const spread = measure(pays, role, level);
    const apart = spread ? pays.filter(({ amount }) => standsApart(standingOf(amount, spread))) : [];
    return [{ role, level, pays, spread, apart }];
  });
}

/** A group as a chart draws it: how many stand apart, and the amounts that it marks. */
export function drawnGroup<M extends Measure>({ role, level, spread, apart }: Group<M>, marked: readonly Paid[]) {
  const marks: Money[] = [...new Set(marked.map(({ amount }) => amount))].slice(0, MARKS);
  return { role, level, spread, apart: postsOf(apart), marks };
}

const letThrough = (filters: CompareFilters) => (cell: PayCell) =>
  (['role', 'level', 'entityClass', 'government'] as const).every(
    (name) => filters[name] === null || filters[name] === cell[name],
  );
