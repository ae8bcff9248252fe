import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { depthsOf } from './depths';

describe('how many are above each', () => {
  test('counts up to the top, and a circle is nobody’s top', () => {
    const parents = { A: null, B: 'A', C: 'B', D: 'lost', X: 'Y', Y: 'X', Z: 'X', W: 'Z', S: 'S' };
    expect(Object.fromEntries(depthsOf(new Map(Object.entries(parents))))).toEqual({
      A: 0,
      B: 1,
      C: 2,
      D: 0,
      X: Infinity,
      Y: Infinity,
      Z: 1,
      W: 2,
      S: Infinity,
    });
  });

  test('names exactly those that lead back to themselves', () => {
    const anyParents = fc.array(fc.option(fc.nat(11), { nil: null }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(anyParents, (above) => {
        const parents = new Map(above.map((parent, code) => [`${code}`, parent === null ? null : `${parent}`]));
        const returns = (code: string) => {
          let at = parents.get(code) ?? null;
          for (let steps = 0; at !== null && steps < 12; steps++) {
            if (at === code) return true;
            at = parents.get(at) ?? null;
          }
          return false;
        };
        for (const [code, depth] of depthsOf(parents)) expect(depth === Infinity).toBe(returns(code));
      }),
    );
  });

  test('a line of a hundred thousand takes no time', () => {
    const line = new Map(Array.from({ length: 100_000 }, (_, at) => [`${at}`, at === 0 ? null : `${at - 1}`]));
    expect(depthsOf(line).get('99999')).toBe(99_999);
  });
});
