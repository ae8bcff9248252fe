import { getTranslations } from 'next-intl/server';
import type { BoxText } from '@/components/entities/organigram/box';
import { branchOf, drawnUnits } from '@/components/entities/organigram/hierarchy';
import { getStructure } from '@/lib/domains/entities/structure/queries';
import { listHeads } from '@/lib/domains/positions/queries/list-heads';
import type { Actor } from '@/lib/kernel/actor';
import { today } from '@/lib/platform/clock';

/** What the organigram of an entity shows, or of one branch of it; null out of the actor's scope. */
export async function structureView(actor: Actor, entityId: string, branchId: string | null) {
  const structure = await getStructure(actor, entityId);
  if (!structure) return null;
  const [t, e, all] = await Promise.all([
    getTranslations('structure'),
    getTranslations('entities'),
    listHeads(entityId, today()),
  ]);
  const posts = all.filter(({ suppressedOn }) => suppressedOn === null);
  const open = structure.units.filter(({ closedOn }) => closedOn === null);
  const whole = drawnUnits(
    open,
    posts.filter((post) => post.heads),
  );
  const branch = whole.find(({ id }) => id === branchId) ?? null;
  const units = branch ? branchOf(whole, branch.id) : whole;
  const texts = new Map<string, BoxText>(
    units.map(({ id, name, bodyType }) => {
      const own = posts.filter(({ unitId }) => unitId === id);
      const head = own.find(({ heads }) => heads);
      return [
        id,
        {
          name,
          kind: e(`body_types.${bodyType}`),
          post: head ? head.title : t('no_head'),
          holder: head ? (head.holder ?? t('vacant')) : null,
          vacant: head !== undefined && head.holder === null,
          others: own.length > 1 ? t('more_posts', { count: own.length - 1 }) : null,
        },
      ];
    }),
  );
  return {
    structure,
    branch,
    units,
    posts,
    texts,
    closed: structure.units.filter(({ closedOn }) => closedOn !== null),
    suppressed: all.filter(({ suppressedOn }) => suppressedOn !== null),
    title: t('title_of', { name: branch?.name ?? structure.name }),
    summary: t('summary', { units: units.length, vacant: [...texts.values()].filter(({ vacant }) => vacant).length }),
  };
}
