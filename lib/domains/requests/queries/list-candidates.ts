import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { compareDecimals, decimal, decimalText, sumDecimals } from '@/lib/kernel/decimal';
import { listAvailableMembers, type AvailableMember } from '@/lib/domains/cadre/available-members';
import { listCurricula } from '@/lib/domains/people/queries';
import { checkRequirements, summariseFit } from '@/lib/domains/positions/requirements/rules';
import { db } from '@/lib/platform/db';
import { findRequest, ofPortfolio } from '../operations/find-request';
import { OPEN_REQUEST_STATES } from '../transitions';

export const CANDIDATES_PAGE_SIZE = 20;

/** A file under which its manager may still be given another post. */
const LIVE = ['PROPOSED', 'PREFERRED', 'ACCEPTED'] as const;

/** More than the cadre ever had available at once (S2: 563 members, over 330 of them in posts). */
const MOST_AVAILABLE = 1000;

/**
 * Who is available for a request, those who meet more of its indispensable requirements first, then those with the
 * better track record. Null when the request is not the actor's to match. The number of queries does not depend on rows.
 */
export async function listCandidates(actor: Actor, requestId: string, page: number, today: CalendarDate) {
  const request = await findRequest(db(), { id: requestId, submittedAt: { not: null }, ...ofPortfolio(actor) });
  if (!request) return null;
  const [members, proposals] = await Promise.all([
    listAvailableMembers(db(), { limit: MOST_AVAILABLE }),
    db().proposal.findMany({
      where: {
        OR: [{ requestId }, { state: { in: [...LIVE] }, request: { state: { in: [...OPEN_REQUEST_STATES] } } }],
      },
      select: { memberId: true, state: true, requestId: true, request: { select: { code: true } } },
    }),
  ]);
  const proposed = new Map(
    proposals.flatMap(({ memberId, state, ...file }) => (file.requestId === requestId ? [[memberId, state]] : [])),
  );
  const curricula = new Map(
    (
      await listCurricula(
        db(),
        members.map((m) => m.personId),
      )
    ).map((c) => [c.personId, c]),
  );
  const candidates = members
    .filter((member) => member.personId !== actor.personId)
    .map((member) => {
      const curriculum = curricula.get(member.personId) ?? { personId: member.personId, studies: [], experiences: [] };
      const checks = checkRequirements(request.requirements, curriculum, today);
      return {
        ...member,
        checks,
        fit: summariseFit(checks),
        average: averageOf(member),
        proposal: proposed.get(member.id) ?? null,
        elsewhere: proposals.flatMap((file) =>
          file.memberId === member.id && file.requestId !== requestId
            ? [{ requestId: file.requestId, code: file.request.code, state: file.state }]
            : [],
        ),
      };
    })
    .toSorted(
      (a, b) =>
        b.fit.mandatoryMet - a.fit.mandatoryMet ||
        compareDecimals(b.average ?? '-1', a.average ?? '-1') ||
        b.fit.met - a.fit.met,
    );
  const from = (page - 1) * CANDIDATES_PAGE_SIZE;
  return {
    request,
    total: candidates.length,
    pageSize: CANDIDATES_PAGE_SIZE,
    suitable: candidates.filter(({ fit }) => fit.mandatoryMet === fit.mandatory).length,
    rows: candidates.slice(from, from + CANDIDATES_PAGE_SIZE),
  };
}

export type Candidate = NonNullable<Awaited<ReturnType<typeof listCandidates>>>['rows'][number];

/** Mean achievement of the evaluated years, as percentage text; null without a track record. */
function averageOf({ trackRecord }: AvailableMember): string | null {
  if (trackRecord.length === 0) return null;
  const total = sumDecimals(trackRecord.map((line) => line.achievement));
  return decimalText(total.div(decimal(trackRecord.length)), 2);
}
