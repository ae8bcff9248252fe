import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { findFollowedAssignment } from '../../followed-assignment';
import { monitoringPermissions } from '../../permissions';
import { mayFollow } from '../../policy';
import { plannedOnceAt } from '../constraints';
import { ownCaseOf } from '../find-visit';
import { planContact } from '../operations/plan-contact';
import { checkPlan } from '../rules';
import { planVisitInput } from '../schema';

/** The analyst announces a contact: the manager and their superior know its day and what it will be about. */
export const planVisit = defineCommand({
  name: 'monitoring.plan-visit',
  permission: monitoringPermissions['monitoring.plan-visit'],
  input: planVisitInput,
  load: (tx, { assignmentId }) => findFollowedAssignment(tx, assignmentId),
  ownCase: ownCaseOf,
  policy: mayFollow,
  rule: (assignment, { plannedOn }, { today }) => checkPlan(assignment, plannedOn, today),
  async write(tx, assignment, input, context) {
    const { id, record, effect } = await planContact(tx, assignment, input, context);
    return {
      value: { visitId: id },
      effects: [effect],
      notices: [
        {
          kind: 'monitoring.visit-planned',
          to: { persons: [assignment.managerId, assignment.superiorId] },
          params: { post: assignment.post, entity: assignment.entityName, kind: input.kind, on: input.plannedOn },
          url: record.url,
          recordId: id,
        },
      ],
    };
  },
  constraints: plannedOnceAt('plannedOn'),
});
