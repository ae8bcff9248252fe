import 'server-only';
import { decimal, decimalText } from '@/lib/kernel/decimal';
import { moneyToDb } from '@/lib/kernel/money';
import { changesBetween } from '@/lib/platform/audit';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { entityPermissions } from '../permissions';
import { entityRecord } from '../records';
import { ENTITY_CONSTRAINTS } from '../rules';
import { editEntityInput } from '../schema';

/** HR keeps the data of its own entity: its taxpayer number, where it is, its opening budget and how many serve in it. */
export const editEntity = defineCommand({
  name: 'entities.edit-entity',
  permission: entityPermissions['entities.edit-entity'],
  input: editEntityInput,
  async load(tx, { id }, { actor }) {
    if (actor.entityId !== id) return null;
    return await tx.entity.findUnique({
      where: { id },
      select: { id: true, name: true, ruc: true, ubigeo: true, openingBudget: true, headcount: true, version: true },
    });
  },
  async write(tx, entity, { id, version, openingBudget, ...rest }) {
    const data = { ...rest, openingBudget: openingBudget === null ? null : moneyToDb(openingBudget) };
    expectOne(await tx.entity.updateMany({ where: { id, version }, data: { ...data, version: { increment: 1 } } }));
    return {
      value: { entityId: id },
      effects: [
        {
          record: entityRecord(entity),
          changes: changesBetween(told(entity), told(data), ['ruc', 'ubigeo', 'openingBudget', 'headcount']),
        },
      ],
    };
  },
  constraints: ENTITY_CONSTRAINTS,
});

/** Budgets are told in soles. */
function told<T extends { openingBudget: bigint | null }>({ openingBudget, ...rest }: T) {
  return {
    ...rest,
    openingBudget: openingBudget === null ? null : decimalText(decimal(String(openingBudget)).div(100), 2),
  };
}
