import 'server-only';
import type { Tx } from '@/lib/platform/db';
import { readTerms } from './operations/read-terms';
import type { CompetitionView, FunnelCount, MeritLine, MeritListView } from './types';

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
      entries: {
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
      },
    },
  },
} as const;

type ListRow = Omit<MeritListView, 'funnel' | 'entries'> & {
  readonly funnel: unknown;
  readonly entries: readonly (Omit<MeritListView['entries'][number], 'total' | 'lines'> & {
    readonly total: { toFixed(): string };
    readonly lines: unknown;
  })[];
};

/** The JSON columns are written by `writeMeritList` alone, from these types. */
function toMeritList(list: ListRow): MeritListView {
  return {
    ...list,
    funnel: list.funnel as FunnelCount[],
    entries: list.entries.map((entry) => ({
      ...entry,
      total: entry.total.toFixed(),
      lines: entry.lines as MeritLine[],
    })),
  };
}
