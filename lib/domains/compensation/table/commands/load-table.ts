import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { moneyToDb } from '@/lib/kernel/money';
import { defineCommand } from '@/lib/platform/command';
import { compensationPermissions } from '../../permissions';
import { tableRecord } from '../../records';
import { receiveTable } from '../operations/receive-table';
import { loadTableInput } from '../schema';
import { tableLifecycle } from '../transitions';

/** SERVIR loads a version of the amounts from a sheet, whole or not at all; it is a draft until it is put in force. */
export const loadTable = defineCommand({
  name: 'compensation.load-table',
  permission: compensationPermissions['compensation.load-table'],
  input: loadTableInput,
  prepare: receiveTable,
  load: async (tx) => await tx.compensationTable.aggregate({ _max: { edition: true } }),
  async write(
    tx,
    { _max },
    { kind, name, source, validFrom, demonstration, criteria },
    { actor, now, prepared: rows },
  ) {
    if (!actor.userId) throw new Error('SERVIR acts with an account');
    const edition = (_max.edition ?? 0) + 1;
    const { id } = await tx.compensationTable.create({
      data: {
        edition,
        kind,
        name,
        source,
        validFrom: toDbDate(validFrom),
        demonstration,
        loadedById: actor.userId,
        loadedAt: now,
        budgetBounds: criteria?.budgetBounds.map(moneyToDb) ?? [],
        ...(criteria && {
          substantivePercent: criteria.functionPercent.substantive,
          administrationPercent: criteria.functionPercent.internal_administration,
          headcountFrom: criteria.headcountFrom,
          headcountAbove: criteria.headcountAbove,
          headcountMiddlePercent: criteria.headcountMiddlePercent,
          headcountHighPercent: criteria.headcountHighPercent,
        }),
      },
      select: { id: true },
    });
    await tx.compensationRow.createMany({
      data: rows.map((row) => ({ ...row, tableId: id, amount: moneyToDb(row.amount) })),
    });
    return {
      value: { tableId: id, rows: rows.length },
      effects: [
        {
          record: tableRecord({ id, edition, name }),
          move: { lifecycle: tableLifecycle, from: null, to: 'DRAFT' },
          parties: { params: { table: name } },
          changes: [{ field: 'amounts', after: rows.length }],
        },
      ],
    };
  },
});
