import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { findCycle, turnsOf } from '../../cycle/operations/find-cycle';
import { cycleLifecycle } from '../../cycle/transitions';
import { performancePermissions } from '../../permissions';
import { isItsSuperior } from '../../policy';
import { cycleCases, cycleRecord } from '../../records';
import { assessYearInput } from '../schema';

/** The host's part: the superior assesses the closed year. It is an input of SERVIR's evaluation, not its result (DL1024 11). */
export const assessYear = defineCommand({
  name: 'performance.assess-year',
  permission: performancePermissions['performance.assess-year'],
  input: assessYearInput,
  load: (tx, { cycleId }) => findCycle(tx, cycleId),
  ownCase: ({ parties }) => [parties.managerId],
  policy: (actor, { parties }) => isItsSuperior(actor, parties),
  state: ({ state }) => ({ lifecycle: cycleLifecycle, current: state }),
  async write(tx, cycle, { assessment }) {
    const { id, version, state } = cycle;
    expectOne(
      await tx.performanceCycle.updateMany({
        where: { id, version, state },
        data: { state: 'SUPERIOR_ASSESSED', superiorAssessment: assessment, version: { increment: 1 } },
      }),
    );
    const record = cycleRecord(cycle);
    return {
      value: { cycleId: id },
      effects: [
        {
          record,
          move: { lifecycle: cycleLifecycle, from: state, to: 'SUPERIOR_ASSESSED' },
          parties: turnsOf(cycle),
          caseIds: cycleCases(cycle),
          reason: assessment,
        },
      ],
      notices: [
        {
          kind: 'performance.year_assessed',
          to: { persons: [cycle.parties.analystId] },
          params: { manager: cycle.managerName, post: cycle.assignment.postTitle },
          url: `${record.url}?vista=evaluacion`,
          recordId: id,
        },
      ],
    };
  },
});
