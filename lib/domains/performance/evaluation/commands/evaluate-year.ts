import 'server-only';
import { frameOf } from '@/lib/domains/norms/frames';
import { addBusinessDays, calendarFor } from '@/lib/kernel/business-days';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { firstRefusal, ok } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { findCycle, turnsOf } from '../../cycle/operations/find-cycle';
import { cycleLifecycle } from '../../cycle/transitions';
import { performancePermissions } from '../../permissions';
import { isItsSuperior, mayEvaluate } from '../../policy';
import { cycleCases, cycleRecord } from '../../records';
import { checkAuthority, checkHostHeard, COMMENT_BUSINESS_DAYS, isHostSilent } from '../rules';
import { evaluateYearInput } from '../schema';

/** SERVIR evaluates the year in coordination with the host (DL1024 11; R030 15); under the Act's frames, the superior does. */
export const evaluateYear = defineCommand({
  name: 'performance.evaluate-year',
  permission: performancePermissions['performance.evaluate-year'],
  input: evaluateYearInput,
  load: (tx, { cycleId }) => findCycle(tx, cycleId),
  ownCase: ({ parties }) => [parties.managerId],
  policy: (actor, { parties }) => mayEvaluate(actor, parties) || isItsSuperior(actor, parties),
  state: ({ state }) => ({ lifecycle: cycleLifecycle, current: state }),
  rule(cycle, { unassessedReason }, { actor, today }) {
    const frame = frameOf(cycle.frame);
    return (
      firstRefusal(checkAuthority(actor.role, frame), checkHostHeard(cycle, unassessedReason, frame, today)) ?? ok()
    );
  },
  async write(tx, cycle, { result, reason, ...input }, { today, calendar }) {
    const { id, version, state } = cycle;
    const silent = isHostSilent(cycle, frameOf(cycle.frame));
    const unassessedReason = silent ? input.unassessedReason : null;
    const commentDueOn = addBusinessDays(calendarFor(calendar, cycle.assignment.ubigeo), today, COMMENT_BUSINESS_DAYS);
    expectOne(
      await tx.performanceCycle.updateMany({
        where: { id, version, state },
        data: {
          state: 'EVALUATED',
          result,
          evaluationReason: reason,
          unassessedReason,
          evaluatedOn: toDbDate(today),
          commentDueOn: toDbDate(commentDueOn),
          version: { increment: 1 },
        },
      }),
    );
    const record = cycleRecord(cycle);
    return {
      value: { cycleId: id },
      effects: [
        {
          record,
          move: { lifecycle: cycleLifecycle, from: state, to: 'EVALUATED' },
          parties: turnsOf(cycle, { dates: { commentDueOn } }),
          caseIds: cycleCases(cycle),
          reason,
          changes: [
            { field: 'result', after: result },
            ...(silent
              ? [
                  { field: 'silentSuperior', after: cycle.superiorName },
                  { field: 'assessmentDueOn', after: cycle.assessmentDueOn },
                  { field: 'unassessedReason', after: unassessedReason },
                ]
              : []),
          ],
        },
      ],
      notices: [
        {
          kind: 'performance.year_evaluated',
          to: { persons: [cycle.parties.managerId] },
          params: { post: cycle.assignment.postTitle, year: cycle.year, date: commentDueOn },
          url: `${record.url}?vista=evaluacion`,
          recordId: id,
        },
      ],
    };
  },
  constraints: { performance_cycle_assessment_awaited: { code: 'performance.assessment_early' } },
});
