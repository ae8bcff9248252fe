import 'server-only';
import { isUuid } from '@/lib/kernel/identifiers';
import type { Actor } from '@/lib/kernel/actor';
import { isOnOrAfter, type CalendarDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { findProfileInForce } from '../profile/operations/find-profile';
import { quotasOf, TRUST_FRAME, trustStandingOf } from '../trust/standing';
import { listHeldSeats, loadHeldSeat } from './operations/load-seat';
import { checkModality, commissionYear, lacksOf } from './rules';
import { checkRenewal, checkTermUnderWay, hasTerm, nextTerm, termEnd } from './term';
import { RECORDED_MODALITIES, type DisplacementOption } from './types';

/** A post of the actor's own entity with who has held it; null for anybody else's. */
async function ownSeat({ entityId }: Actor, id: string, today: CalendarDate) {
  return entityId === null || !isUuid(id) ? null : await loadHeldSeat(db(), { id, entityId }, today);
}

/** What HR needs to record who takes a vacant post: how they may, its profile, the caps, and until when a commission may last. */
export async function getVacancy(actor: Actor, id: string, today: CalendarDate) {
  const seat = await ownSeat(actor, id, today);
  const held = seat?.holdings.some(({ endsOn }) => endsOn === null || isOnOrAfter(endsOn, today));
  if (!seat || held || seat.suppressed) return null;
  const [standing, profile] = await Promise.all([
    trustStandingOf(db(), seat.entityId, today),
    findProfileInForce(db(), seat.id),
  ]);
  return {
    seat,
    profile,
    modalities: RECORDED_MODALITIES.filter((modality) => checkModality(seat.group, modality).ok),
    bound: standing.bound,
    quotas: quotasOf(standing),
    commissionUntil: commissionYear(seat, today, TRUST_FRAME)?.until ?? null,
  };
}

/** Who holds a post that HR may say they left; null when nobody does, or an assignment is what would end. */
export async function getHolder(actor: Actor, id: string, today: CalendarDate) {
  const seat = await ownSeat(actor, id, today);
  return seat?.open && seat.open.modality !== 'cadre' ? { seat, holding: seat.open } : null;
}

/** A manager chosen by competition with the other posts of managers of the entity, the similar ones first. */
export async function getDisplacement(actor: Actor, id: string, today: CalendarDate) {
  const seat = await ownSeat(actor, id, today);
  const holding = seat?.open;
  if (!seat || !holding || !hasTerm(seat.group, holding)) return null;
  const others = await listHeldSeats(
    db(),
    {
      entityId: seat.entityId,
      id: { not: seat.id },
      servantGroup: 'public_manager',
      suppressedOn: null,
    },
    today,
  );
  const options: DisplacementOption[] = others
    .map((other) => ({
      id: other.id,
      title: other.title,
      unit: other.unit.name,
      level: other.level,
      lacks: lacksOf(seat, other),
    }))
    .toSorted((a, b) => a.lacks.length - b.lacks.length);
  const term = checkTermUnderWay(seat.group, holding, today, TRUST_FRAME);
  return { seat, holding, options, term, termEndsOn: termEnd(seat.group, holding, TRUST_FRAME) };
}

/** A manager chosen by competition, when their term ends and the one that a renewal would begin; null for anybody else. */
export async function getRenewal(actor: Actor, id: string, today: CalendarDate) {
  const seat = await ownSeat(actor, id, today);
  const holding = seat?.open;
  if (!seat || !holding || !hasTerm(seat.group, holding)) return null;
  const next = nextTerm(seat.group, holding, TRUST_FRAME);
  return next && { seat, holding, next, answer: checkRenewal(seat, holding, today, TRUST_FRAME) };
}
