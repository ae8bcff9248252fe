import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import type { Actor } from '@/lib/kernel/actor';
import { isServir } from '@/lib/kernel/actor';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { storedTerms } from '../stored-terms';
import type { ProfileView } from '../types';

/**
 * The profiles of a post, the open one first and then the newest version. SERVIR reads a draft once it has something to
 * say of it, and one left aside if it was asked about it: what the entity writes is the entity's. The page shows the post to the actor before.
 */
export async function listProfiles(actor: Actor, seatId: string): Promise<ProfileView[]> {
  const told: Prisma.PostProfileWhereInput[] = [
    { state: { notIn: ['DRAFT', 'DISCARDED'] } },
    { decidedOn: { not: null } },
    { state: 'DISCARDED', requestedAt: { not: null } },
  ];
  const rows = await db().postProfile.findMany({
    where: { seatId, ...(isServir(actor) && { OR: told }) },
    orderBy: { id: 'desc' },
    select: {
      id: true,
      version: true,
      state: true,
      number: true,
      terms: true,
      reason: true,
      documentId: true,
      requestedById: true,
      decisionReason: true,
      decidedOn: true,
      approvedOn: true,
      standard: {
        select: {
          id: true,
          code: true,
          title: true,
          terms: true,
          manual: { select: { edition: true, name: true, demonstration: true } },
        },
      },
    },
  });
  return rows.map(({ terms, standard: { manual, ...standard }, decidedOn, approvedOn, ...row }) => ({
    ...row,
    terms: storedTerms(terms),
    standard: { ...standard, terms: storedTerms(standard.terms) },
    manual,
    decidedOn: decidedOn && fromDbDate(decidedOn),
    approvedOn: approvedOn && fromDbDate(approvedOn),
  }));
}
