import { describe, expect, it } from 'vitest';
import { allRefusals, firstRefusal, ok, refuse } from './result';

describe('results', () => {
  it('carries the refusal with its field, params and norm', () => {
    const norm = { parameter: 'goals.max', frame: 'cgp', source: 'S2 7' };
    expect(refuse('TOO_MANY_GOALS', { params: { max: 7 }, field: 'goals', norm })).toEqual({
      ok: false,
      refusal: { code: 'TOO_MANY_GOALS', params: { max: 7 }, field: 'goals', norm },
    });
  });

  it('finds the first refusal, in the order given', () => {
    expect(firstRefusal(ok(1), refuse('A'), refuse('B'))).toEqual(refuse('A'));
    expect(firstRefusal(ok(), ok('x'))).toBeNull();
  });

  it('lists every refusal', () => {
    expect(allRefusals(refuse('A'), ok(), refuse('B')).map((refusal) => refusal.code)).toEqual(['A', 'B']);
  });
});
