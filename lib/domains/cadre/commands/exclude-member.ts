import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { endMembership } from '@/lib/domains/identity/operations/grant-membership';
import { frameOf } from '@/lib/domains/norms/frames';
import { findMember } from '../operations/find-member';
import { cadrePermissions } from '../permissions';
import { memberRecord } from '../records';
import { checkExclusionGround } from '../rules';
import { excludeMemberInput } from '../schema';
import { memberLifecycle } from '../transitions';

/** A person ceases to belong to the cadre, for a cause of R030 29; with an assignment open, that ends first. */
export const excludeMember = defineCommand({
  name: 'cadre.exclude-member',
  permission: cadrePermissions['cadre.exclude-member'],
  input: excludeMemberInput,
  load: (tx, { memberId }) => findMember(tx, memberId),
  ownCase: ({ personId }) => [personId],
  state: ({ state }) => ({ lifecycle: memberLifecycle, current: state }),
  rule: ({ refusals }, { ground }) => checkExclusionGround(frameOf('cgp'), ground, refusals),
  write: async (tx, member, { ground, resolution, reason }, { now, today }) => {
    const { id, state, version, userId } = member;
    const touched = await tx.cadreMember.updateMany({
      where: { id, state, version },
      data: { state: 'EXCLUDED', stateSince: toDbDate(today), exclusionGround: ground, version: { increment: 1 } },
    });
    expectOne(touched);
    if (userId) await endMembership(tx, { userId, role: 'manager', now });
    const record = memberRecord(member);
    return {
      value: { memberId: id },
      effects: [
        {
          record,
          move: { lifecycle: memberLifecycle, from: state, to: 'EXCLUDED' },
          reason,
          changes: [
            { field: 'ground', after: ground },
            { field: 'resolution', after: resolution },
          ],
        },
      ],
      notices: [{ kind: 'cadre.excluded', to: { persons: [member.personId] }, url: record.url, recordId: id }],
    };
  },
});
