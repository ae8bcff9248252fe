import 'server-only';
import { refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { parentOf } from '../operations/entity-identity';
import { entityPermissions } from '../permissions';
import { entityRecord } from '../records';
import { checkIdentity, ENTITY_CONSTRAINTS } from '../rules';
import { registerEntityInput } from '../schema';

/** SERVIR registers an entity that the portal does not know yet. */
export const registerEntity = defineCommand({
  name: 'entities.register-entity',
  permission: entityPermissions['entities.register-entity'],
  input: registerEntityInput,
  load: async (tx, { parentId }) => ({ above: await parentOf(tx, parentId) }),
  rule: ({ above }, input) =>
    input.parentId !== null && above === null
      ? refuse('entities.parent_unknown_entity', { field: 'parentId' })
      : checkIdentity(input, above?.typeB ?? false),
  async write(tx, { above }, { reason, ...data }) {
    const { id } = await tx.entity.create({ data, select: { id: true } });
    const { code, name, entityClass, government, sector } = data;
    return {
      value: { entityId: id },
      effects: [
        {
          record: entityRecord({ id, name }),
          reason,
          changes: [
            ...Object.entries({ code, name, entityClass, government, sector }).map(([field, after]) => ({
              field,
              after,
            })),
            ...(above ? [{ field: 'parent', after: above.name }] : []),
          ],
        },
      ],
    };
  },
  constraints: ENTITY_CONSTRAINTS,
});
