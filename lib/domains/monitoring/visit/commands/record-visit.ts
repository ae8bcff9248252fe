import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { monitoringPermissions } from '../../permissions';
import { mayFollow } from '../../policy';
import { plannedOnceAt } from '../constraints';
import { findVisit, ownCaseOf } from '../find-visit';
import { refreshEntityRisk } from '../operations/entity-risk';
import { openCommitments } from '../operations/open-commitments';
import { planContact } from '../operations/plan-contact';
import { checkHeld } from '../rules';
import { recordVisitInput } from '../schema';
import { visitLifecycle } from '../transitions';

/**
 * What was found in a contact. In one act it opens the commitments on their owners' worklists, leaves the risk in the
 * portfolio and plans the next visit.
 */
export const recordVisit = defineCommand({
  name: 'monitoring.record-visit',
  permission: monitoringPermissions['monitoring.record-visit'],
  input: recordVisitInput,
  load: (tx, { visitId }) => findVisit(tx, visitId),
  ownCase: ({ assignment }) => ownCaseOf(assignment),
  policy: (actor, { assignment }) => mayFollow(actor, assignment),
  state: ({ state }) => ({ lifecycle: visitLifecycle, current: state }),
  rule: ({ assignment }, input, { today }) => checkHeld(assignment, input, today),
  async write(tx, visit, input, context) {
    const { id, version, record, assignment } = visit;
    const { actor } = context;
    if (actor.personId === null) throw new Error('An analyst without a person has no portfolio');
    const { heldOn, summary, risk, riskReason, nextVisitOn, nextAgenda } = input;
    expectOne(
      await tx.monitoringVisit.updateMany({
        where: { id, version, state: 'PLANNED' },
        data: {
          state: 'HELD',
          analystId: actor.personId,
          heldOn: toDbDate(heldOn),
          summary,
          risk,
          riskReason,
          nextVisitOn: nextVisitOn && toDbDate(nextVisitOn),
          version: { increment: 1 },
        },
      }),
    );
    await tx.visitAttendee.createMany({ data: input.attendees.map(({ name, post }) => ({ visitId: id, name, post })) });
    await tx.visitFinding.createMany({
      data: input.findings.map(({ goalId, text }) => ({ visitId: id, goalId, text })),
    });
    await refreshEntityRisk(tx, assignment.entityId);
    const commitments = await openCommitments(tx, visit, input.commitments);
    const next =
      nextVisitOn && nextAgenda
        ? await planContact(tx, assignment, { kind: 'visit', plannedOn: nextVisitOn, agenda: nextAgenda }, context)
        : null;
    const params = { post: assignment.post, entity: assignment.entityName, risk };
    return {
      value: { visitId: id, nextVisitId: next?.id ?? null },
      effects: [
        {
          record,
          move: { lifecycle: visitLifecycle, from: 'PLANNED', to: 'HELD' },
          caseIds: [assignment.id],
          changes: [
            { field: 'heldOn', after: heldOn },
            { field: 'risk', after: risk, visibility: 'servir' },
            { field: 'riskReason', after: riskReason, visibility: 'servir' },
          ],
        },
        ...commitments.effects,
        ...(next ? [next.effect] : []),
      ],
      notices: [
        ...commitments.notices,
        {
          kind: 'monitoring.visit-held',
          to: { persons: [assignment.managerId, assignment.superiorId] },
          params,
          url: record.url,
          recordId: id,
        },
        ...(risk === 'high'
          ? [
              {
                kind: 'monitoring.high-risk',
                to: { role: 'directorate' },
                params,
                url: record.url,
                recordId: id,
              } as const,
            ]
          : []),
      ],
    };
  },
  constraints: plannedOnceAt('nextVisitOn'),
});
