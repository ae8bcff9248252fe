import 'server-only';
import { calendarDateInLima, toDbDate } from '@/lib/kernel/calendar-date';
import { moneyFromCentimos, moneyParam } from '@/lib/kernel/money';
import { firstRefusal, ok, refuse } from '@/lib/kernel/result';
import { setSeatPay } from '@/lib/domains/positions/operations/set-seat-pay';
import { defineCommand, type Effect } from '@/lib/platform/command';
import { attachDocument, receiveUpload } from '@/lib/platform/documents';
import { expectOne } from '@/lib/platform/refusing';
import { compensationPermissions } from '../../permissions';
import { valuationRecord } from '../../records';
import { findValuation } from '../operations/find-valuation';
import { holdersOf } from '../operations/valued-seat';
import { checkAnswer, checkUnchanged, POST_CHANGED, TABLE_SUPERSEDED } from '../answer';
import { checkValued } from '../rules';
import { validateValuationInput } from '../schema';
import { valuationLifecycle } from '../transitions';

/**
 * SERVIR records that the Ministry of Economy validated a valuation, with its report (R138 6). It supersedes the one
 * before, and the post's monthly pay becomes what it says.
 */
export const validateValuation = defineCommand({
  name: 'compensation.validate-valuation',
  permission: compensationPermissions['compensation.validate-valuation'],
  input: validateValuationInput,
  prepare: ({ report }) => receiveUpload(report, 'report'),
  load: (tx, { valuationId }, { today }) => findValuation(tx, { id: valuationId }, today),
  ownCase: ({ proposedById, seat }) => [proposedById, ...holdersOf(seat)],
  state: ({ state }) => ({ lifecycle: valuationLifecycle, current: state }),
  // A validated one also moves by this command, when another follows it, but has its answer.
  rule(valuation, { mefReportOn }, { today }) {
    const { state, table, proposedAt, seat } = valuation;
    if (state !== 'PROPOSED')
      return refuse('platform.wrong_state', { params: { state: `compensation.valuation.${state}` } });
    const { servantGroup: group, suppressedOn, level, entity } = seat;
    const answer = { reportOn: mefReportOn, proposedOn: calendarDateInLima(proposedAt), table: table.state };
    const refusal = firstRefusal(
      checkValued({ group, government: entity.government, suppressed: suppressedOn !== null }),
      checkUnchanged(valuation, { entityClass: entity.entityClass, level }),
      checkAnswer(answer, today),
    );
    return refusal ?? ok();
  },
  async write(tx, valuation, { mefReport, mefReportOn }, { actor, now, today, prepared }) {
    const { id, version, seat, record } = valuation;
    const mefDocumentId = await attachDocument(tx, prepared, {
      recordType: 'valuation',
      recordId: id,
      visibility: 'entity',
      entityId: seat.entityId,
      uploadedById: actor.userId,
      at: now,
    });
    const previous = await tx.valuation.findFirst({
      where: { seatId: seat.id, state: 'VALIDATED' },
      select: { id: true },
    });
    const superseded: Effect[] = [];
    if (previous) {
      expectOne(
        await tx.valuation.updateMany({
          where: { id: previous.id, state: 'VALIDATED' },
          data: { state: 'SUPERSEDED', version: { increment: 1 } },
        }),
      );
      superseded.push({
        record: valuationRecord({
          id: previous.id,
          seatId: seat.id,
          post: seat.title,
          acronym: seat.entity.acronym,
        }),
        move: { lifecycle: valuationLifecycle, from: 'VALIDATED', to: 'SUPERSEDED' },
      });
    }
    expectOne(
      await tx.valuation.updateMany({
        where: { id, version, state: 'PROPOSED' },
        data: {
          state: 'VALIDATED',
          mefReport,
          mefReportOn: toDbDate(mefReportOn),
          mefDocumentId,
          decidedById: actor.userId,
          decidedOn: toDbDate(today),
          version: { increment: 1 },
        },
      }),
    );
    const monthly = moneyFromCentimos(valuation.monthly);
    await setSeatPay(tx, seat.id, monthly);
    const before = seat.monthlyPay === null ? null : moneyParam(moneyFromCentimos(seat.monthlyPay));
    return {
      value: { seatId: seat.id },
      effects: [
        {
          record,
          move: { lifecycle: valuationLifecycle, from: 'PROPOSED', to: 'VALIDATED' },
          caseIds: [seat.id],
          documentId: mefDocumentId,
          changes: [
            { field: 'mefReport', after: mefReport },
            { field: 'monthlyPay', before, after: moneyParam(monthly) },
          ],
        },
        ...superseded,
      ],
      notices: [
        {
          kind: 'compensation.valuation-validated',
          to: { role: 'entity_hr', entityId: seat.entityId },
          params: { post: seat.title },
          url: record.url,
          recordId: id,
        },
      ],
    };
  },
  constraints: {
    valuation_of_table_in_force: TABLE_SUPERSEDED,
    valuation_of_its_post: POST_CHANGED,
  },
});
