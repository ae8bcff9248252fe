export interface FunnelStage {
  key: string;
  label: string;
  count: number;
}

export interface FunnelStep extends FunnelStage {
  /** Percentage of the first stage, 0 to 100. */
  ofFirst: number;
  /** Percentage of the stage before; 100 for the first one. */
  ofPrevious: number;
  /** How many did not come from the stage before. */
  lost: number;
}

/** Who went on from stage to stage. A stage after an empty one is 0 % of it. */
export function funnelSteps(stages: readonly FunnelStage[]): FunnelStep[] {
  const first = stages[0]?.count ?? 0;
  return stages.map((stage, index) => {
    const previous = stages[index - 1]?.count ?? stage.count;
    return {
      ...stage,
      ofFirst: share(stage.count, first),
      ofPrevious: index === 0 ? 100 : share(stage.count, previous),
      lost: Math.max(0, previous - stage.count),
    };
  });
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (part / whole) * 100;
}
