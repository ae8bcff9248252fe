import { allRefusals } from '@/lib/kernel/result';
import { withMore, withOneElsewhere, type TrustCount } from '../../trust/quotas';
import { checkPostsDeclared, checkTrustAppointment } from '../../trust/rules';
import { documentKey, type HolderFacts, type HolderStep, type TrustBefore } from '../holder-types';
import type { ParsedRow } from '../read-row';
import type { RowError } from '../types';
import type { Posts } from './plan-holders';

/**
 * Each trust appointee fits in the caps of an entity that they bind, counted with its posts as the file leaves them and
 * with the appointees of the rows above (L30057 64, 77). Beyond caps that do not bind yet, it is noted.
 */
export function checkTrust(
  found: readonly { readonly row: ParsedRow; readonly facts: HolderFacts }[],
  posts: Posts,
  errors: RowError[],
): HolderStep[] {
  const standings = standingsAfter(posts);
  return found.map(({ row, facts }) => {
    const step = { person: posts.holders.persons.get(documentKey(facts)) ?? null, after: facts, beyondCaps: false };
    if (facts.modality !== 'trust') return step;
    const { frame } = posts.holders;
    const standing = standings(facts.entityCode);
    const group = posts.seats.get(facts.seatCode)?.group ?? 'career_servant';
    const fits = checkTrustAppointment(standing, group, frame);
    const { bound } = standing;
    if (bound) {
      const refusals = allRefusals(fits, checkPostsDeclared(standing, frame));
      errors.push(
        ...refusals.map(({ code, params }) =>
          // The caps are told by how many the rows above bring too.
          row.error('holder_modality', code.replace(/^positions\.trust_cap/, 'trust_cap'), params),
        ),
      );
      if (refusals.length > 0) return step;
    }
    standing.count = group === 'public_manager' ? withMore(standing.count, 1) : withOneElsewhere(standing.count);
    return { ...step, beyondCaps: !bound && !fits.ok };
  });
}

const NONE: TrustCount = { managerPosts: 0, trustManagers: 0, posts: null, trustTotal: 0 };

/** Where each entity stands with its posts as the file leaves them, and none of its appointees yet. */
function standingsAfter({ seats, known, holders }: Posts) {
  const found = new Map<string, TrustBefore & { count: TrustCount }>();
  const of = (entityCode: string) => {
    const standing = found.get(entityCode) ?? {
      ...(holders.trust.get(entityCode) ?? { granted: {}, bound: false }),
      count: holders.trust.get(entityCode)?.count ?? NONE,
    };
    found.set(entityCode, standing);
    return standing;
  };
  for (const [code, { group, entityCode }] of seats) {
    const before = known.seats.get(code);
    const more = Number(group === 'public_manager') - Number(before?.facts.group === 'public_manager');
    if (more === 0) continue;
    const standing = of(entityCode);
    const { managerPosts, trustManagers, ...count } = standing.count;
    standing.count = {
      ...count,
      managerPosts: managerPosts + more,
      trustManagers: trustManagers + (before?.heldByTrust ? more : 0),
    };
  }
  return of;
}
