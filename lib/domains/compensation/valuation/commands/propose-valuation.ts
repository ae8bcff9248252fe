import 'server-only';
import { moneyParam, moneyToDb } from '@/lib/kernel/money';
import { defineCommand } from '@/lib/platform/command';
import { attachDocument, receiveUpload } from '@/lib/platform/documents';
import { Refusing } from '@/lib/platform/refusing';
import { compensationPermissions } from '../../permissions';
import { valuationRecord } from '../../records';
import { toLineRows } from '../operations/line-rows';
import { findValuedSeat, holdersOf, valuateSeat } from '../operations/valued-seat';
import { permanentMonthly, VALUATION_FRAME } from '../rules';
import { proposeValuationInput } from '../schema';
import { valuationLifecycle } from '../transitions';

/** An entity's HR proposes what a post of its own is paid, by the maxima in force (R138 6); nobody their own post's. */
export const proposeValuation = defineCommand({
  name: 'compensation.propose-valuation',
  permission: compensationPermissions['compensation.propose-valuation'],
  input: proposeValuationInput,
  prepare: ({ support }) => receiveUpload(support, 'support'),
  async load(tx, { seatId }, { actor: { entityId }, today }) {
    return entityId === null ? null : await findValuedSeat(tx, { id: seatId, entityId }, today);
  },
  ownCase: holdersOf,
  rule: (seat, asked, { today }) => valuateSeat(seat, asked, today),
  async write(tx, seat, asked, { actor, now, today, prepared }) {
    const found = valuateSeat(seat, asked, today);
    if (!found.ok) throw new Refusing(found.refusal);
    const [line] = found.value.lines;
    if (!actor.userId || !seat.table || line?.kind !== 'main') throw new Error('A valuation begins with its main line');
    const { reporting, budget, category, categoryReason, postFunction, people } = asked;
    const { id } = await tx.valuation.create({
      data: {
        seatId: seat.id,
        tableId: seat.table.id,
        frame: VALUATION_FRAME.id,
        entityClass: seat.entity.entityClass,
        level: seat.level,
        reporting,
        budget: moneyToDb(budget),
        budgetRange: line.cell.budgetRange,
        category,
        categoryReason,
        postFunction,
        people,
        main: moneyToDb(found.value.main),
        maximum: moneyToDb(line.maximum),
        adjusted: moneyToDb(found.value.adjusted),
        monthly: moneyToDb(permanentMonthly(found.value.main, found.value.adjusted, VALUATION_FRAME)),
        proposedById: actor.userId,
        proposedAt: now,
        lines: { create: toLineRows(found.value.lines) },
      },
      select: { id: true },
    });
    const documentId = await attachDocument(tx, prepared, {
      recordType: 'valuation',
      recordId: id,
      visibility: 'entity',
      entityId: seat.entityId,
      uploadedById: actor.userId,
      at: now,
    });
    await tx.valuation.update({ where: { id }, data: { documentId } });
    const params = { post: seat.title, entity: seat.entity.name };
    const record = valuationRecord({ id, seatId: seat.id, post: seat.title, acronym: seat.entity.acronym });
    return {
      value: { seatId: seat.id, valuationId: id },
      effects: [
        {
          record,
          move: { lifecycle: valuationLifecycle, from: null, to: 'PROPOSED' },
          parties: { entityId: seat.entityId, params },
          caseIds: [seat.id],
          documentId,
          changes: [
            { field: 'main', after: moneyParam(found.value.main) },
            { field: 'annual', after: moneyParam(found.value.annual) },
          ],
        },
      ],
      notices: [
        { kind: 'compensation.valuation-proposed', to: { role: 'directorate' }, params, url: record.url, recordId: id },
      ],
    };
  },
  constraints: {
    valuation_one_open: { code: 'compensation.valuation_open' },
    valuation_of_table_in_force: { code: 'platform.conflict' },
    valuation_of_its_post: { code: 'platform.conflict' },
    valuation_main_within_maximum: { code: 'compensation.main_not_within_maximum', norm: { source: 'R138 7' } },
  },
});
