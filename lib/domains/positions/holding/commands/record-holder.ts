import 'server-only';
import { findPersonByDocument, registerPerson } from '@/lib/domains/people/operations/person-by-document';
import { firstRefusal, ok } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { receiveUpload } from '@/lib/platform/documents';
import { openHolding } from '../../operations/holdings';
import { positionPermissions } from '../../permissions';
import { checkProfileMet, lackingOf, PROFILE_CHANGED } from '../../profile/met';
import { findProfileInForce } from '../../profile/operations/find-profile';
import { holdingRecord } from '../../records';
import { checkPostsDeclared, checkTrustAppointment } from '../../trust/rules';
import { lockEntity, TRUST_FRAME, trustStandingOf } from '../../trust/standing';
import { attachAct } from '../operations/attach-act';
import { loadHeldSeat } from '../operations/load-seat';
import {
  checkCommission,
  checkFillable,
  checkModality,
  checkSamePerson,
  checkTaken,
  commissionYear,
  COMMISSION_OF_A_YEAR,
  PERSON_HOLDS,
  SEAT_HELD,
} from '../rules';
import { recordHolderInput } from '../schema';

/**
 * An entity's HR records who takes a vacant post of its own, by trust, by a competition outside the portal, by
 * commission or as an officer, with the act and, where the post has a profile, how the person meets it (L30057 59).
 */
export const recordHolder = defineCommand({
  name: 'positions.record-holder',
  permission: positionPermissions['positions.record-holder'],
  input: recordHolderInput,
  prepare: ({ proof }) => receiveUpload(proof, 'proof'),
  async load(tx, { seatId, modality, documentType, documentNumber }, { actor: { entityId }, today }) {
    if (entityId === null) return null;
    if (modality === 'trust') await lockEntity(tx, entityId);
    const seat = await loadHeldSeat(tx, { id: seatId, entityId }, today);
    if (!seat) return null;
    return {
      seat,
      person: await findPersonByDocument(tx, { documentType, documentNumber }),
      profile: await findProfileInForce(tx, seat.id),
      trust: modality === 'trust' ? await trustStandingOf(tx, entityId, today) : null,
    };
  },
  ownCase: ({ person }) => [person?.id],
  rule({ seat, person, profile, trust }, input, { today }) {
    const { modality, startsOn, dueOn, familyNames } = input;
    return (
      firstRefusal(
        checkFillable(seat, modality),
        checkModality(seat.group, modality),
        checkTaken(startsOn, seat.holdings, today),
        dueOn
          ? checkCommission({ startsOn, dueOn }, commissionYear(seat, startsOn, TRUST_FRAME), today, TRUST_FRAME)
          : ok(),
        checkSamePerson(person, { familyNames }),
        checkProfileMet(profile, input),
        trust?.bound ? checkTrustAppointment(trust, seat.group, TRUST_FRAME) : ok(),
        trust?.bound ? checkPostsDeclared(trust, TRUST_FRAME) : ok(),
      ) ?? ok()
    );
  },
  async write(tx, { seat, person, profile, trust }, input, { actor, now, prepared }) {
    const { modality, startsOn, dueOn, support, documentType, documentNumber, givenNames, familyNames } = input;
    const met = profile?.id === input.profileId && lackingOf(profile, input.met) === 0 ? profile : null;
    const personId =
      person?.id ?? (await registerPerson(tx, { documentType, documentNumber, givenNames, familyNames, now }));
    const beyondCaps = trust !== null && !trust.bound && !checkTrustAppointment(trust, seat.group, TRUST_FRAME).ok;
    const id = await openHolding(tx, {
      seatId: seat.id,
      personId,
      modality,
      startsOn,
      dueOn,
      support,
      profile: input.profile,
      metProfileId: met?.id ?? null,
      beyondCaps,
    });
    const documentId = await attachAct(tx, prepared, { holdingId: id, entityId: seat.entityId }, { actor, now });
    await tx.seatHolding.update({ where: { id }, data: { documentId } });
    const record = holdingRecord({ id, seatId: seat.id, post: seat.title, acronym: seat.entity.acronym });
    const params = { post: seat.title, entity: seat.entity.name };
    return {
      value: { seatId: seat.id, holdingId: id, beyondCaps },
      effects: [
        {
          record,
          caseIds: [seat.id],
          ...(input.profile ? { reason: input.profile } : {}),
          documentId,
          changes: [
            {
              field: 'holder',
              after: person ? `${person.givenNames} ${person.familyNames}` : `${givenNames} ${familyNames}`,
            },
            { field: 'modality', after: modality },
            { field: 'startsOn', after: startsOn },
            ...(dueOn ? [{ field: 'dueOn', after: dueOn }] : []),
            { field: 'support', after: support },
            ...(met ? [{ field: 'profileMet', after: met.number }] : []),
            ...(beyondCaps ? [{ field: 'beyondCaps', after: 'yes' }] : []),
          ],
        },
      ],
      notices: [
        { kind: 'positions.holder-recorded', to: { persons: [personId] }, params, url: '/avisos', recordId: id },
      ],
    };
  },
  constraints: {
    seat_holding_one_open: SEAT_HELD,
    person_holds_one_seat: PERSON_HOLDS,
    person_holds_one_commission: PERSON_HOLDS,
    commissions_of_a_vacancy: COMMISSION_OF_A_YEAR,
    commission_of_a_year: COMMISSION_OF_A_YEAR,
    holders_follow_one_another: { code: 'positions.holding_overlaps', field: 'startsOn' },
    requested_post_waits: { code: 'positions.seat_is_requested_now' },
    requirements_of_the_post: PROFILE_CHANGED,
    suppressed_seat_is_vacant: { code: 'positions.seat_is_suppressed' },
    trust_within_caps: { code: 'positions.trust_caps', field: 'modality', norm: { source: 'L30057 64, 77' } },
  },
});
