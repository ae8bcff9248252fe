import 'server-only';
import { refuse } from '@/lib/kernel/result';
import { changesBetween } from '@/lib/platform/audit';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { parentOf } from '../operations/entity-identity';
import { entityPermissions } from '../permissions';
import { entityRecord } from '../records';
import { checkIdentity, ENTITY_CONSTRAINTS } from '../rules';
import { classifyEntityInput } from '../schema';

/** SERVIR says what an entity is: its name, class, government and sector, and which one it belongs to. Its posts stay as they are. */
export const classifyEntity = defineCommand({
  name: 'entities.classify-entity',
  permission: entityPermissions['entities.classify-entity'],
  input: classifyEntityInput,
  async load(tx, { id, parentId }) {
    const entity = await tx.entity.findUnique({
      where: { id },
      select: {
        id: true,
        code: true,
        name: true,
        acronym: true,
        entityClass: true,
        government: true,
        sector: true,
        parent: { select: { name: true } },
        version: true,
      },
    });
    return entity && { ...entity, above: await parentOf(tx, parentId) };
  },
  rule: ({ above }, input) =>
    input.parentId !== null && above === null
      ? refuse('entities.parent_unknown_entity', { field: 'parentId' })
      : checkIdentity(input, above?.typeB ?? false),
  async write(tx, { parent, above, ...entity }, { id, version, reason, ...data }) {
    expectOne(await tx.entity.updateMany({ where: { id, version }, data: { ...data, version: { increment: 1 } } }));
    return {
      value: { entityId: id },
      effects: [
        {
          record: entityRecord(data.name === entity.name ? entity : { id, name: data.name }),
          reason,
          changes: changesBetween(
            { ...entity, parent: parent?.name ?? null },
            { ...data, parent: above?.name ?? null },
            ['code', 'name', 'acronym', 'entityClass', 'government', 'sector', 'parent'],
          ),
        },
      ],
    };
  },
  constraints: ENTITY_CONSTRAINTS,
});
