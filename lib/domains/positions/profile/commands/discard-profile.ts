import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { positionPermissions } from '../../permissions';
import { discardOpen } from '../operations/discard';
import { findProfile } from '../operations/find-profile';
import { discardProfileInput } from '../schema';
import { profileLifecycle } from '../transitions';

/** HR leaves aside a profile that nobody approved, also one that SERVIR has not decided on, and one of a suppressed post. */
export const discardProfile = defineCommand({
  name: 'positions.discard-profile',
  permission: positionPermissions['positions.discard-profile'],
  input: discardProfileInput,
  async load(tx, { profileId }, { actor: { entityId } }) {
    return entityId === null ? null : await findProfile(tx, { id: profileId, seat: { entityId } });
  },
  state: ({ state }) => ({ lifecycle: profileLifecycle, current: state }),
  async write(tx, profile) {
    return { value: { seatId: profile.seat.id }, effects: [await discardOpen(tx, profile)] };
  },
  constraints: { post_profile_frozen: { code: 'platform.conflict' } },
});
