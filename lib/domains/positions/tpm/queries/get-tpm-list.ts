import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { LISTABLE_CLASSES } from '../rules';
import type { TpmBodyView, TpmReviewView } from '../types';

export type TpmList = {
  readonly listed: readonly TpmBodyView[];
  /** The latest to leave the list first. */
  readonly former: readonly TpmBodyView[];
  /** Newest first: the first is in force. */
  readonly reviews: readonly TpmReviewView[];
};

/**
 * The list of bodies, those that left it and its reviews: three statements, whatever the rows. It names no person.
 * @param text part of the name of the bodies wanted
 */
export async function getTpmList(text: string | null = null): Promise<TpmList> {
  const [bodies, reviews] = await Promise.all([
    db().tpmBody.findMany({
      where: { entity: named(text) },
      orderBy: [{ excludedOn: 'desc' }, { entity: { name: 'asc' } }],
      select: {
        id: true,
        version: true,
        includedOn: true,
        resolution: true,
        reason: true,
        excludedOn: true,
        exclusionResolution: true,
        exclusionReason: true,
        entity: { select: { id: true, name: true, entityClass: true } },
      },
    }),
    db().tpmReview.findMany({
      orderBy: [{ reviewedOn: 'desc' }, { id: 'desc' }],
      omit: { reviewedById: true },
    }),
  ]);
  const views = bodies.map(({ includedOn, excludedOn, ...body }) => ({
    ...body,
    includedOn: fromDbDate(includedOn),
    excludedOn: excludedOn && fromDbDate(excludedOn),
  }));
  return {
    listed: views.filter(({ excludedOn }) => excludedOn === null),
    former: views.filter(({ excludedOn }) => excludedOn !== null),
    reviews: reviews.map(({ reviewedOn, nextOn, ...review }) => ({
      ...review,
      reviewedOn: fromDbDate(reviewedOn),
      nextOn: nextOn && fromDbDate(nextOn),
    })),
  };
}

const LISTABLE_SHOWN = 200;

/** Bodies that may still be put on the list, by name: the State has about a hundred, and a search narrows them. */
export async function listableBodies(
  text: string | null = null,
): Promise<{ readonly id: string; readonly name: string }[]> {
  return await db().entity.findMany({
    where: {
      government: 'national',
      entityClass: { in: [...LISTABLE_CLASSES] },
      tpmBodies: { none: { excludedOn: null } },
      ...named(text),
    },
    take: LISTABLE_SHOWN,
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });
}

function named(text: string | null) {
  return text === null ? {} : { name: { contains: text, mode: 'insensitive' as const } };
}
