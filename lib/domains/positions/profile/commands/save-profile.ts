import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { compareWithStandard } from '../compare-with-standard';
import { differingFields } from '../differences';
import { findProfile, findStandard, toProfiled } from '../operations/find-profile';
import { checkStandard, PROFILE_CONSTRAINTS } from '../rules';
import { saveProfileInput } from '../schema';
import { profileLifecycle } from '../transitions';

/** HR writes the draft, also what departs from the standard position: the page flags it, and SERVIR decides on it later. */
export const saveProfile = defineCommand({
  name: 'positions.save-profile',
  permission: positionPermissions['positions.save-profile'],
  input: saveProfileInput,
  async load(tx, { profileId, standardId }, { actor: { entityId } }) {
    if (entityId === null) return null;
    const profile = await findProfile(tx, { id: profileId, seat: { entityId } });
    const chosen = await findStandard(tx, standardId);
    return profile && chosen && { ...profile, chosen };
  },
  state: ({ state }) => ({ lifecycle: profileLifecycle, current: state }),
  rule: ({ seat, chosen }) => checkStandard(toProfiled(seat), chosen),
  async write(tx, { id, version, seat, chosen, terms: before, standard, record }, { terms }) {
    expectOne(
      await tx.postProfile.updateMany({
        where: { id, version, state: 'DRAFT' },
        data: { terms, standardId: chosen.id, version: { increment: 1 } },
      }),
    );
    const changed = differingFields(before, terms);
    return {
      value: { seatId: seat.id, deviations: compareWithStandard(terms, chosen.terms).length },
      effects: [
        {
          record,
          changes: [
            ...(standard.id === chosen.id ? [] : [{ field: 'standard', before: standard.code, after: chosen.code }]),
            ...(changed.length > 0 ? [{ field: 'profileFields', after: changed.length }] : []),
          ],
        },
      ],
    };
  },
  constraints: PROFILE_CONSTRAINTS,
});
