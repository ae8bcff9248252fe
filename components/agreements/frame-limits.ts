import { frameOf } from '@/lib/domains/norms/frames';

/** What the agreement's form tells of the frame. Rows for goals: as many as allowed, or a handful where there is no cap. */
export function limitsOf(frameId: string) {
  const frame = frameOf(frameId);
  return {
    goals: frame.number('goals.max') ?? 7,
    probationMin: frame.number('probation.min') ?? 0,
    probationMax: frame.number('probation.max') ?? 0,
    probationDefault: frame.number('probation.default') ?? frame.number('probation.min') ?? 0,
  };
}
