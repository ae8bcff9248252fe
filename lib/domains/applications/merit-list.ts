import { compareDecimals, decimal, decimalText, roundHalfUp, sumDecimals, type Decimal } from '@/lib/kernel/decimal';

/** A stage of the frozen terms. Marks and weights are decimal text; weights are percentages of the total. */
export type MeritStage = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly weight: string;
  readonly maxScore: string;
};

export type Contender = {
  readonly applicationId: string;
  readonly code: string;
  readonly submittedAt: Date;
  /** Score of each stage, by its id. */
  readonly scores: Readonly<Record<string, string>>;
};

export type MeritTerms = {
  /** In the order in which they are taken. */
  readonly stages: readonly MeritStage[];
  readonly vacancies: number;
  /** Decimals of the total, half up. */
  readonly rounding: number;
};

export type MeritLine = {
  readonly stageId: string;
  readonly name: string;
  readonly weight: string;
  readonly maxScore: string;
  readonly score: string;
  /** What the stage adds to the total, shown to four decimals; the total is rounded once, from the exact points. */
  readonly points: string;
};

/** What put a person before the next one with the same total; null when the total itself did. */
export type TieBreak = { readonly by: 'stage'; readonly stageId: string } | { readonly by: 'submission' } | null;

export type MeritPlace = {
  readonly applicationId: string;
  readonly rank: number;
  readonly total: string;
  readonly lines: readonly MeritLine[];
  readonly outcome: 'SELECTED' | 'PASSED_WITHOUT_VACANCY';
  readonly tieBreak: TieBreak;
};

const POINTS_SHOWN = 4;

/**
 * The order of merit of those who passed every stage: Σ score ÷ maximum × weight, in exact decimals, rounded once as
 * the terms say. Equal totals are told apart by the interview (R040 173), then by the other stages from the last to
 * the first, then by who applied earlier. The vacancies go to the first ones.
 * @throws RangeError when someone lacks the score of a stage.
 */
export function meritList(terms: MeritTerms, contenders: readonly Contender[]): MeritPlace[] {
  const order = tieOrder(terms.stages);
  const assessed = contenders
    .map((contender) => ({ contender, ...totalOf(terms, contender) }))
    .toSorted((a, b) => compareDecimals(b.total, a.total) || compareTied(order, a.contender, b.contender));
  return assessed.map(({ contender, total, lines }, index) => {
    const next = assessed[index + 1];
    return {
      applicationId: contender.applicationId,
      rank: index + 1,
      total: decimalText(total, terms.rounding),
      lines,
      outcome: index < terms.vacancies ? 'SELECTED' : 'PASSED_WITHOUT_VACANCY',
      tieBreak: next && next.total.equals(total) ? tieBreakOf(order, contender, next.contender) : null,
    };
  });
}

function totalOf({ stages, rounding }: MeritTerms, contender: Contender): { total: Decimal; lines: MeritLine[] } {
  const weighed = stages.map((stage) => {
    const score = scoreOf(contender, stage.id);
    return { stage, score, points: decimal(score).times(decimal(stage.weight)).div(decimal(stage.maxScore)) };
  });
  return {
    total: roundHalfUp(sumDecimals(weighed.map(({ points }) => points)), rounding),
    lines: weighed.map(({ stage, score, points }) => ({
      stageId: stage.id,
      name: stage.name,
      weight: stage.weight,
      maxScore: stage.maxScore,
      score,
      points: decimalText(points, POINTS_SHOWN),
    })),
  };
}

/** Interview first, then the last stage taken, and so back to the first. */
function tieOrder(stages: readonly MeritStage[]): readonly string[] {
  const backwards = stages.toReversed();
  const interviews = backwards.filter(({ kind }) => kind === 'interview');
  return [...interviews, ...backwards.filter(({ kind }) => kind !== 'interview')].map(({ id }) => id);
}

function compareTied(order: readonly string[], a: Contender, b: Contender): number {
  for (const stageId of order) {
    const difference = compareDecimals(scoreOf(b, stageId), scoreOf(a, stageId));
    if (difference !== 0) return difference;
  }
  // The code is given in order of submission: it decides between two of the same instant.
  return a.submittedAt.getTime() - b.submittedAt.getTime() || (a.code < b.code ? -1 : 1);
}

function tieBreakOf(order: readonly string[], a: Contender, b: Contender): TieBreak {
  const stageId = order.find((id) => compareDecimals(scoreOf(a, id), scoreOf(b, id)) !== 0);
  return stageId === undefined ? { by: 'submission' } : { by: 'stage', stageId };
}

function scoreOf(contender: Contender, stageId: string): string {
  const score = contender.scores[stageId];
  if (score === undefined) throw new RangeError(`${contender.code} has no score for the stage ${stageId}`);
  return score;
}
