import { differingFields } from '../profile/differences';
import type { TermField, Terms } from '../profile/terms';
import type { ManagerRole } from '../types';

export type ComparedPosition = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly managerRole: ManagerRole;
  readonly level: number;
  readonly terms: Terms;
};

const OWN_FIELDS = ['title', 'managerRole', 'level'] as const;
export type ManualField = TermField | (typeof OWN_FIELDS)[number];

export type ManualDifferences<P = ComparedPosition> = {
  readonly added: readonly P[];
  readonly removed: readonly P[];
  readonly changed: readonly { readonly position: P; readonly fields: readonly ManualField[] }[];
};

/** What a version of the manual adds, removes and changes of another: a position is the same while its code is. */
export function compareManuals<P extends ComparedPosition>(
  before: readonly P[],
  after: readonly P[],
): ManualDifferences<P> {
  const [old, current] = [byCode(before), byCode(after)];
  return {
    added: after.filter(({ code }) => !old.has(code)),
    removed: before.filter(({ code }) => !current.has(code)),
    changed: after.flatMap((position) => {
      const was = old.get(position.code);
      if (!was) return [];
      const fields: ManualField[] = [
        ...OWN_FIELDS.filter((field) => was[field] !== position[field]),
        ...differingFields(was.terms, position.terms),
      ];
      return fields.length > 0 ? [{ position, fields }] : [];
    }),
  };
}

function byCode<P extends ComparedPosition>(positions: readonly P[]): Map<string, P> {
  return new Map(positions.map((position) => [position.code, position]));
}
