import 'server-only';
import type { Tx } from '@/lib/platform/db';
import { readTerms } from './operations/read-terms';
import type { CompetitionView, FunnelCount, MeritLine, MeritListView, MeritPlaceView } from './types';

/** A competition with its terms and its merit list, whatever its state. The caller decides what its reader may see. */
export async function readCompetition(tx: Tx, id: string): Promise<CompetitionView | null> {
  const [row, terms] = await Promise.all([
    tx.competition.findUnique({ where: { id }, select: COMPETITION }),
    readTerms(tx, id),
  ]);
  if (!row || !terms) return null;
  const {
    meritLists: [list],
    ...competition
  } = row;
  return { ...competition, terms, meritList: list ? toMeritList(list) : null };
}

const COMPETITION = {
  id: true,
  code: true,
  state: true,
  frame: true,
  version: true,
  createdById: true,
  publishedAt: true,
  returnReason: true,
  voidReason: true,
  meritLists: {
    take: 1,
    select: {
      sha256: true,
      computedAt: true,
      approvedAt: true,
      approvalReason: true,
      publishedAt: true,
      funnel: true,
      _count: { select: { entries: true } },
    },
  },
} as const;

type ListRow = Omit<MeritListView, 'funnel' | 'places'> & {
  readonly funnel: unknown;
  readonly _count: { readonly entries: number };
};

/** The JSON columns are written by `writeMeritList` alone, from these types. */
function toMeritList({ _count, funnel, ...list }: ListRow): MeritListView {
  return { ...list, funnel: funnel as FunnelCount[], places: _count.entries };
}

/** The places of a competition's merit list within two ranks, both included. */
export async function readMeritPlaces(tx: Tx, competitionId: string, ranks: { from: number; to?: number }) {
  const rows = await tx.meritListEntry.findMany({
    where: { meritList: { competitionId }, rank: { gte: ranks.from, lte: ranks.to } },
    orderBy: { rank: 'asc' },
    select: {
      applicationCode: true,
      candidateName: true,
      demonstration: true,
      rank: true,
      total: true,
      outcome: true,
      lines: true,
    },
  });
  return rows.map((row): MeritPlaceView => ({
    ...row,
    total: row.total.toFixed(),
    lines: row.lines as MeritLine[],
  }));
}
