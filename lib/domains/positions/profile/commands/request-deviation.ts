import 'server-only';
import { firstRefusal, ok } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { attachDocument, receiveUpload } from '@/lib/platform/documents';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { UNDECIDED } from '../operations/approve';
import { findProfile, toProfiled } from '../operations/find-profile';
import { checkDeviation, checkStandard, PROFILE_CONSTRAINTS } from '../rules';
import { requestDeviationInput } from '../schema';
import { profileLifecycle } from '../transitions';

/** HR asks SERVIR, with its reason and its proof, for a profile that departs from the manual (S3 IV; R040 239). */
export const requestDeviation = defineCommand({
  name: 'positions.request-deviation',
  permission: positionPermissions['positions.request-deviation'],
  input: requestDeviationInput,
  prepare: ({ proof }) => receiveUpload(proof, 'proof'),
  async load(tx, { profileId }, { actor: { entityId } }) {
    return entityId === null ? null : await findProfile(tx, { id: profileId, seat: { entityId } });
  },
  state: ({ state }) => ({ lifecycle: profileLifecycle, current: state }),
  rule: ({ seat, terms, standard }) =>
    firstRefusal(checkStandard(toProfiled(seat), standard), checkDeviation(terms, standard)) ?? ok(),
  async write(tx, { id, version, seat, record }, { reason }, { actor, now, prepared }) {
    if (!actor.userId) throw new Error('HR acts with an account');
    const documentId = await attachDocument(tx, prepared, {
      recordType: 'post_profile',
      recordId: id,
      visibility: 'entity',
      entityId: seat.entityId,
      uploadedById: actor.userId,
      at: now,
    });
    expectOne(
      await tx.postProfile.updateMany({
        where: { id, version, state: 'DRAFT' },
        data: {
          state: 'DEVIATION_REQUESTED',
          reason,
          documentId,
          requestedById: actor.userId,
          requestedAt: now,
          // What SERVIR said of an earlier request stays in the history: this one is not decided yet.
          ...UNDECIDED,
          version: { increment: 1 },
        },
      }),
    );
    const params = { post: seat.title, entity: seat.entity.name };
    return {
      value: { seatId: seat.id },
      effects: [
        {
          record,
          move: { lifecycle: profileLifecycle, from: 'DRAFT', to: 'DEVIATION_REQUESTED' },
          parties: { entityId: seat.entityId, params },
          caseIds: [seat.id],
          reason,
          documentId,
        },
      ],
      notices: [
        { kind: 'positions.deviation-requested', to: { role: 'directorate' }, params, url: record.url, recordId: id },
      ],
    };
  },
  constraints: PROFILE_CONSTRAINTS,
});
