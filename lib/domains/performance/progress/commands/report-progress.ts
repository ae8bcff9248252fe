import 'server-only';
import { oddityOf } from '@/lib/domains/goals/plausibility';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { firstRefusal, ok, type Result } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { attachDocument, receiveUpload, type StoredFile } from '@/lib/platform/documents';
import { expectOne, Refusing } from '@/lib/platform/refusing';
import { turnsOf } from '../../cycle/operations/find-cycle';
import { goalLifecycle } from '../../goal/transitions';
import { performancePermissions } from '../../permissions';
import { isItsManager } from '../../policy';
import { cycleCases, goalRecord, progressRecord } from '../../records';
import { holdYearOpen, lockGoal, reportableGoal } from '../operations/find-report';
import { checkProgressReport, checkValue, owedPeriods, reportBy } from '../rules';
import { reportProgressInput } from '../schema';
import { progressLifecycle } from '../transitions';

/** The manager reports the value of a goal for a period, with its evidence (DL1024 11.b); a rejected one, again. */
export const reportProgress = defineCommand({
  name: 'performance.report-progress',
  permission: performancePermissions['performance.report-progress'],
  input: reportProgressInput,
  prepare: ({ evidence }) => storeAll(evidence),
  async load(tx, { goalId }) {
    const found = await lockGoal(tx, goalId);
    return found && { ...found, reportable: await reportableGoal(tx, found) };
  },
  policy: (actor, { cycle }) => isItsManager(actor, cycle.parties),
  state: ({ goal }) => ({ lifecycle: goalLifecycle, current: goal.state }),
  rule: ({ goal, reportable }, input, { today }) =>
    firstRefusal(checkProgressReport(reportable, input.period, today), checkValue(goal, input)) ?? ok(),
  async write(
    tx,
    { cycle, goal, reportable },
    { period, value, narrative, ...input },
    { actor, now, today, prepared },
  ) {
    if (actor.userId === null) throw new Error('Its permission lets nobody report without an account');
    if (!(await holdYearOpen(tx, cycle.id))) throw new Refusing({ code: 'performance.year_closed' });
    const key = { goalId_period: { goalId: goal.id, period: toDbDate(period) } };
    const before = await tx.progressReport.findUnique({ where: key, select: { id: true, state: true, value: true } });
    const oddityReason = oddityOf(goal, value, goal.lastValue) === null ? null : input.oddityReason;
    const data = {
      value,
      narrative,
      oddityReason,
      state: 'REPORTED',
      reportedById: actor.userId,
      reportedOn: toDbDate(today),
    } as const;
    if (before) {
      const again = { ...data, decidedById: null, decidedOn: null, decisionReason: null, version: { increment: 1 } };
      expectOne(await tx.progressReport.updateMany({ where: { id: before.id, state: 'REJECTED' }, data: again }));
    }
    const { id } =
      before ??
      (await tx.progressReport.create({
        data: { ...data, goalId: goal.id, period: toDbDate(period) },
        select: { id: true },
      }));
    const documentIds: string[] = [];
    for (const file of prepared) {
      documentIds.push(
        await attachDocument(tx, file, {
          recordType: 'progress_report',
          recordId: id,
          visibility: 'private',
          personIds: [cycle.parties.managerId],
          uploadedById: actor.userId,
          at: now,
        }),
      );
    }
    await tx.progressReport.update({ where: { id }, data: { documentIds } });
    const owed = owedPeriods({
      ...reportable,
      reports: [...reportable.reports.filter((r) => r.period !== period), { period, state: 'REPORTED' }],
    });
    const [nextPeriod = null] = owed;
    const state = nextPeriod === null ? 'COMPLETE' : 'FOLLOW_UP';
    expectOne(
      await tx.goal.updateMany({
        where: { id: goal.id, state: 'FOLLOW_UP' },
        data: { state, nextPeriod: nextPeriod && toDbDate(nextPeriod) },
      }),
    );
    const told = {
      reason: narrative,
      documentId: documentIds[0] ?? null,
      changes: [
        { field: 'period', after: period },
        { field: 'value', before: before ? before.value.toFixed() : null, after: value },
        ...(oddityReason === null ? [] : [{ field: 'oddityReason', after: oddityReason }]),
      ],
    };
    return {
      value: { goalId: goal.id, reportId: id },
      effects: [
        {
          ...told,
          record: progressRecord(id, goal, period),
          move: { lifecycle: progressLifecycle, from: before?.state ?? null, to: 'REPORTED' },
          parties: turnsOf(cycle),
          caseIds: cycleCases(cycle),
        },
        {
          ...told,
          record: goalRecord(goal),
          move: { lifecycle: goalLifecycle, from: goal.state, to: state },
          parties: turnsOf(cycle, { dates: { reportBy: reportBy(nextPeriod) } }),
        },
      ],
      notices: [
        {
          kind: 'performance.progress_reported',
          to: { persons: [cycle.parties.superiorId] },
          params: { manager: cycle.managerName, goal: goal.title },
          url: goalRecord(goal).url,
          recordId: goal.id,
        },
      ],
    };
  },
  constraints: { progress_report_goalId_period_key: { code: 'performance.period_reported', field: 'period' } },
});

async function storeAll(files: readonly File[]): Promise<Result<StoredFile[]>> {
  const stored: StoredFile[] = [];
  for (const file of files) {
    const result = await receiveUpload(file, 'evidence');
    if (!result.ok) return result;
    stored.push(result.value);
  }
  return ok(stored);
}
