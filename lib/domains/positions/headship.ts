import { isHeadsTitle } from './nomenclature';
import { SERVANT_GROUPS, type ServantGroup } from './types';

/** A post in force, as far as it says whether it heads its unit. */
export type UnitPost = {
  readonly id: string;
  readonly unitId: string;
  readonly title: string;
  readonly level: number;
  readonly servantGroup: ServantGroup;
  readonly reportsToId: string | null;
};

/**
 * The posts that head their units, by id: one for each unit that has any. Of several, the one that most others of the unit
 * are under; then that of the highest level, that of the first group the tables name (S3 T7, T15: officer, manager,
 * career servant), the one that more posts of other units report to, one that is no deputy's or adviser's, one with a name
 * of those who head a body (S3 T19), and the first by its title.
 */
export function headsOf(posts: readonly UnitPost[]): ReadonlySet<string> {
  const units = [...Map.groupBy(posts, ({ unitId }) => unitId).values()];
  return new Set(units.flatMap((own) => (own.length === 1 ? own : [headOf(own, posts)]).map(({ id }) => id)));
}

function headOf(own: readonly UnitPost[], posts: readonly UnitPost[]): UnitPost {
  const standings = new Map(own.map((post) => [post, standingOf(post, own, posts)]));
  return own.reduce((head, post) => {
    const [best, other] = [standings.get(head) ?? [], standings.get(post) ?? []];
    return (compare(other, best) || inOrder(post, head)) < 0 ? post : head;
  });
}

/** Posts of a unit as they are read: the one that heads it goes first. */
export function headFirst<Post extends { readonly heads: boolean }>(posts: readonly Post[]): Post[] {
  return posts.toSorted((a, b) => Number(b.heads) - Number(a.heads));
}

/** The lower, the more it heads: each number decides only where those before it are equal. */
function standingOf(post: UnitPost, own: readonly UnitPost[], posts: readonly UnitPost[]): readonly number[] {
  const elsewhere = posts.filter(({ unitId, reportsToId }) => unitId !== post.unitId && reportsToId === post.id);
  return [
    -countUnder(post.id, own),
    post.level,
    SERVANT_GROUPS.indexOf(post.servantGroup),
    -elsewhere.length,
    isHelpersTitle(post.title) ? 1 : 0,
    isHeadsTitle(post.title) ? 0 : 1,
  ];
}

/** How many posts report to one, directly or through others; a circle is counted once. */
function countUnder(id: string, posts: readonly UnitPost[]): number {
  const under = new Set<string>();
  const left = [id];
  for (let above = left.pop(); above !== undefined; above = left.pop()) {
    for (const post of posts) {
      if (post.reportsToId !== above || post.id === id || under.has(post.id)) continue;
      under.add(post.id);
      left.push(post.id);
    }
  }
  return under.size;
}

const DEPUTY = /(?<!\p{L})(adjunt[oa]|suplente)(?!\p{L})/iu;
const HELPER = /^(sub ?(jef|director|gerent)|asesor|coordinador|asistente|especialista|analista)/iu;

/** "Director(a) Adjunto(a)", "Asesor(a) de la Alta Dirección", "Subdirector(a)": whoever helps the head, whatever the unit. */
function isHelpersTitle(title: string): boolean {
  return DEPUTY.test(title) || HELPER.test(title.trim());
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function inOrder(a: UnitPost, b: UnitPost): number {
  return a.title.localeCompare(b.title, 'es') || a.id.localeCompare(b.id);
}
