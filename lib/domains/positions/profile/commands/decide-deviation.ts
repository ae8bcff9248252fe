import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { firstRefusal, ok } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { approveOpen } from '../operations/approve';
import { findProfile, toProfiled } from '../operations/find-profile';
import { checkInForce, checkOpen, checkStandard, PROFILE_CONSTRAINTS } from '../rules';
import { decideDeviationInput } from '../schema';
import { profileLifecycle } from '../transitions';

/** SERVIR authorises a profile that departs from the manual, which approves it, or sends it back with its reasons (S3 IV; R040 239). */
export const decideDeviation = defineCommand({
  name: 'positions.decide-deviation',
  permission: positionPermissions['positions.decide-deviation'],
  input: decideDeviationInput,
  load: (tx, { profileId }) => findProfile(tx, { id: profileId }),
  ownCase: ({ requestedById }) => [requestedById],
  state: ({ state }) => ({ lifecycle: profileLifecycle, current: state }),
  rule: ({ state, seat, standard }, { decision }) =>
    firstRefusal(
      checkOpen(state),
      decision === 'APPROVED' ? checkStandard(toProfiled(seat), standard) : checkInForce(toProfiled(seat)),
    ) ?? ok(),
  async write(tx, profile, { decision, reason }, { actor, today }) {
    const { id, version, seat, record } = profile;
    const decided = { decisionReason: reason, decidedById: actor.userId, decidedOn: toDbDate(today) };
    const parties = { entityId: seat.entityId, params: { post: seat.title, entity: seat.entity.name } };
    const notice = {
      to: { role: 'entity_hr', entityId: seat.entityId },
      params: parties.params,
      url: record.url,
      recordId: id,
    } as const;
    if (decision === 'APPROVED') {
      const { effects } = await approveOpen(tx, profile, { today, decision: decided });
      const [approved, ...superseded] = effects;
      return {
        value: { seatId: seat.id, isApproved: true },
        effects: [{ ...approved, reason }, ...superseded],
        notices: [{ ...notice, kind: 'positions.deviation-authorised' }],
      };
    }
    expectOne(
      await tx.postProfile.updateMany({
        where: { id, version, state: 'DEVIATION_REQUESTED' },
        data: { ...decided, state: 'DRAFT', version: { increment: 1 } },
      }),
    );
    return {
      value: { seatId: seat.id, isApproved: false },
      effects: [
        {
          record,
          move: { lifecycle: profileLifecycle, from: 'DEVIATION_REQUESTED', to: 'DRAFT' },
          parties,
          caseIds: [seat.id],
          reason,
        },
      ],
      notices: [{ ...notice, kind: 'positions.deviation-refused' }],
    };
  },
  constraints: { ...PROFILE_CONSTRAINTS, post_profile_frozen: { code: 'platform.conflict' } },
});
