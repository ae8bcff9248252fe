import { ENTITIES } from '../reference/entities';
import type { Story } from '../story';
import { ORGANISATIONS } from './organisation';
import { unitCode } from './unit-code';

export type SeededEntities = {
  /** @throws when no entity of reference has that code. */
  readonly entity: (code: string) => string;
  /** The unit of an organisation by its key: `unit('INPE', 'administration')`. */
  readonly unit: (code: string, key: string) => string;
};

/** Every entity of reference, and the units of those that take part in the demonstration. */
export async function seedEntities(story: Story): Promise<SeededEntities> {
  const entities = new Map<string, string>();
  for (const { parentCode, ...entity } of ENTITIES) {
    const parentId = parentCode === null ? null : (entities.get(parentCode) ?? null);
    const { id } = await story.db.entity.create({ data: { ...entity, parentId }, select: { id: true } });
    entities.set(entity.code, id);
  }
  const entity = (code: string) => known(entities, code);
  const units = new Map<string, string>();
  for (const [code, plans] of Object.entries(ORGANISATIONS)) {
    for (const { key, name, bodyType, level, under } of plans) {
      // A head of support answers to the management, but its office is not a part of it.
      const parentId = under && level > 2 ? known(units, `${code}.${under}`) : null;
      const { id } = await story.db.organizationalUnit.create({
        data: { entityId: entity(code), parentId, code: unitCode(name), name, bodyType, level },
        select: { id: true },
      });
      units.set(`${code}.${key}`, id);
    }
  }
  return { entity, unit: (code, key) => known(units, `${code}.${key}`) };
}

function known(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new RangeError(`the story knows nothing called ${key}`);
  return id;
}
