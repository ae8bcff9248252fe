import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { getMemberFiles, listAvailableMembers } from '@/lib/domains/cadre/available-members';
import { listCurricula } from '@/lib/domains/people/queries';
import { checkRequirements } from '@/lib/domains/positions/requirements/rules';
import { db } from '@/lib/platform/db';
import { findRequest, ofPortfolio } from '../operations/find-request';
import { OPEN_REQUEST_STATES } from '../transitions';
import { fitsOf } from './remembered-fits';

export const CANDIDATES_PAGE_SIZE = 10;

/** A file under which its manager may still be given another post. */
const LIVE = ['PROPOSED', 'PREFERRED', 'ACCEPTED'] as const;

/**
 * Who is available for a request, those who meet more of its indispensable requirements first, then those with the
 * better track record. Null when the request is not the actor's to match. The number of queries does not depend on rows.
 */
export async function listCandidates(actor: Actor, requestId: string, page: number, today: CalendarDate) {
  const request = await findRequest(db(), { id: requestId, submittedAt: { not: null }, ...ofPortfolio(actor) });
  if (!request) return null;
  const members = (await listAvailableMembers(db())).filter(({ personId }) => personId !== actor.personId);
  const fits = await fitsOf(
    db(),
    request.requirements,
    members.map(({ personId }) => personId),
    today,
  );
  const ranked = members
    .flatMap((member) => {
      const fit = fits.get(member.personId);
      return fit ? [{ ...member, fit }] : [];
    })
    .toSorted(
      (a, b) =>
        b.fit.mandatoryMet - a.fit.mandatoryMet ||
        Number(b.average ?? -1) - Number(a.average ?? -1) ||
        b.fit.met - a.fit.met,
    );
  const from = (page - 1) * CANDIDATES_PAGE_SIZE;
  const shown = ranked.slice(from, from + CANDIDATES_PAGE_SIZE);
  const ids = shown.map(({ id }) => id);
  const [files, proposals, curricula] = await Promise.all([
    getMemberFiles(db(), ids),
    proposalsOf(ids, requestId),
    listCurricula(
      db(),
      shown.map(({ personId }) => personId),
    ),
  ]);
  return {
    request,
    total: ranked.length,
    pageSize: CANDIDATES_PAGE_SIZE,
    suitable: ranked.filter(({ fit }) => fit.mandatoryMet === fit.mandatory).length,
    rows: shown.flatMap((candidate) => {
      const file = files.get(candidate.id);
      const curriculum = curricula.find(({ personId }) => personId === candidate.personId);
      const own = proposals.filter(({ memberId }) => memberId === candidate.id);
      if (!file || !curriculum) return [];
      return {
        ...candidate,
        ...file,
        checks: checkRequirements(request.requirements, curriculum, today),
        proposal: own.find((one) => one.requestId === requestId)?.state ?? null,
        elsewhere: own
          .filter((one) => one.requestId !== requestId)
          .map((one) => ({ requestId: one.requestId, code: one.request.code, state: one.state })),
      };
    }),
  };
}

/** Their files in this request, and those under which another one may still give them a post. */
function proposalsOf(memberIds: readonly string[], requestId: string) {
  return db().proposal.findMany({
    where: {
      memberId: { in: [...memberIds] },
      OR: [{ requestId }, { state: { in: [...LIVE] }, request: { state: { in: [...OPEN_REQUEST_STATES] } } }],
    },
    select: { memberId: true, state: true, requestId: true, request: { select: { code: true } } },
  });
}

export type Candidate = NonNullable<Awaited<ReturnType<typeof listCandidates>>>['rows'][number];
