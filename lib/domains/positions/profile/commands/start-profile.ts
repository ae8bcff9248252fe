import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { positionPermissions } from '../../permissions';
import { profileRecord } from '../../records';
import { findStandard, PROFILED_SEAT, toProfiled } from '../operations/find-profile';
import { checkStandard, PROFILE_CONSTRAINTS } from '../rules';
import { startProfileInput } from '../schema';
import { profileLifecycle } from '../transitions';

/** HR begins the profile of a post of its entity with all that its standard position says (R040 133). */
export const startProfile = defineCommand({
  name: 'positions.start-profile',
  permission: positionPermissions['positions.start-profile'],
  input: startProfileInput,
  async load(tx, { seatId, standardId }, { actor: { entityId } }) {
    if (entityId === null) return null;
    const [seat, standard] = [
      await tx.seat.findFirst({ where: { id: seatId, entityId }, select: PROFILED_SEAT }),
      await findStandard(tx, standardId),
    ];
    return seat && standard && { seat, standard };
  },
  rule: ({ seat, standard }) => checkStandard(toProfiled(seat), standard),
  async write(tx, { seat, standard }, _input, { actor }) {
    if (!actor.userId) throw new Error('HR acts with an account');
    const { id } = await tx.postProfile.create({
      data: { seatId: seat.id, standardId: standard.id, terms: standard.terms, startedById: actor.userId },
      select: { id: true },
    });
    return {
      value: { seatId: seat.id, profileId: id },
      effects: [
        {
          record: profileRecord({ id, seatId: seat.id, post: seat.title, acronym: seat.entity.acronym }),
          move: { lifecycle: profileLifecycle, from: null, to: 'DRAFT' },
          parties: { entityId: seat.entityId, params: { post: seat.title, entity: seat.entity.name } },
          caseIds: [seat.id],
          changes: [{ field: 'standard', after: standard.code }],
        },
      ],
    };
  },
  constraints: { ...PROFILE_CONSTRAINTS, post_profile_one_open: { code: 'positions.profile_open' } },
});
