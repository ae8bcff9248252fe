import { describe, expect, it } from 'vitest';
import { funnelSteps } from './funnel-steps';

const stage = (count: number) => ({ key: String(count), label: `etapa ${count}`, count });

describe('the funnel of a competition', () => {
  it('tells how many went on, of the first stage and of the one before', () => {
    const [first, second, third] = funnelSteps([stage(400), stage(100), stage(25)]);
    expect(first).toMatchObject({ ofFirst: 100, ofPrevious: 100, lost: 0 });
    expect(second).toMatchObject({ ofFirst: 25, ofPrevious: 25, lost: 300 });
    expect(third).toMatchObject({ ofFirst: 6.25, ofPrevious: 25, lost: 75 });
  });

  it('survives a competition nobody entered', () => {
    expect(funnelSteps([stage(0), stage(0)])).toMatchObject([{ ofFirst: 0 }, { ofFirst: 0, ofPrevious: 0, lost: 0 }]);
    expect(funnelSteps([])).toEqual([]);
  });
});
