import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { frameOf } from '@/lib/domains/norms/frames';
import { findMember } from '../operations/find-member';
import { cadrePermissions } from '../permissions';
import { memberRecord } from '../records';
import { checkPaidAvailabilityOver, unpaidFrom } from '../rules';
import { memberInput } from '../schema';
import { memberLifecycle } from '../transitions';

/** Availability stays, without pay, once its paid months are over (R030 18.8). The portal does it by itself. */
export const endPaidAvailability = defineCommand({
  name: 'cadre.end-paid-availability',
  permission: cadrePermissions['cadre.end-paid-availability'],
  input: memberInput,
  load: (tx, { memberId }) => findMember(tx, memberId),
  state: ({ state }) => ({ lifecycle: memberLifecycle, current: state }),
  rule: ({ stateSince }, _input, { today }) => checkPaidAvailabilityOver(frameOf('cgp'), stateSince, today),
  write: async (tx, member, _input, { today }) => {
    const since = unpaidFrom(frameOf('cgp'), member.stateSince) ?? today;
    const { id, state, version } = member;
    const touched = await tx.cadreMember.updateMany({
      where: { id, state, version },
      data: { state: 'AVAILABLE_UNPAID', stateSince: toDbDate(since), version: { increment: 1 } },
    });
    expectOne(touched);
    const record = memberRecord(member);
    return {
      value: { memberId: id },
      effects: [{ record, move: { lifecycle: memberLifecycle, from: state, to: 'AVAILABLE_UNPAID' } }],
      notices: [
        { kind: 'cadre.paid_availability_ended', to: { persons: [member.personId] }, url: record.url, recordId: id },
      ],
    };
  },
});
