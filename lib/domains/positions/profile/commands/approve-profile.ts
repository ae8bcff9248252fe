import 'server-only';
import { firstRefusal, ok } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { positionPermissions } from '../../permissions';
import { approveOpen, UNDECIDED } from '../operations/approve';
import { findProfile, toProfiled } from '../operations/find-profile';
import { checkApproval, checkOpen, checkStandard, PROFILE_CONSTRAINTS } from '../rules';
import { approveProfileInput } from '../schema';
import { profileLifecycle } from '../transitions';

/** Each entity approves the profiles of its own posts (R040 134), as long as none departs from the manual. */
export const approveProfile = defineCommand({
  name: 'positions.approve-profile',
  permission: positionPermissions['positions.approve-profile'],
  input: approveProfileInput,
  async load(tx, { profileId }, { actor: { entityId } }) {
    return entityId === null ? null : await findProfile(tx, { id: profileId, seat: { entityId } });
  },
  state: ({ state }) => ({ lifecycle: profileLifecycle, current: state }),
  rule: ({ state, seat, terms, standard }) =>
    firstRefusal(checkOpen(state), checkStandard(toProfiled(seat), standard), checkApproval(terms, standard)) ?? ok(),
  async write(tx, profile, _input, { today }) {
    const { number, effects } = await approveOpen(tx, profile, { today, decision: UNDECIDED });
    return { value: { seatId: profile.seat.id, number }, effects };
  },
  constraints: { ...PROFILE_CONSTRAINTS, post_profile_frozen: { code: 'platform.conflict' } },
});
