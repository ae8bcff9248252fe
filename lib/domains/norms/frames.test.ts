import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARAMETER_IDS, frameOf, isFrameId, overrideFrame, sourcedValue, unitOf } from './frames';
import { FRAME_IDS } from './parameters';

const TABLE = '../shared/data/norm-parameters.csv';

describe('frames', () => {
  it('give a number, its unit and its article', () => {
    const cgp = frameOf('cgp');
    expect(cgp.number('goals.max')).toBe(7);
    expect(unitOf('goals.max')).toBe('goal');
    expect(cgp.reference('goals.max')).toEqual({ parameter: 'goals.max', frame: 'cgp', source: 'S2 7' });
  });

  it('enforce nothing where the norm says nothing', () => {
    expect(frameOf('act-current').number('goals.max')).toBeNull();
    expect(frameOf('chile-adp').number('goals.max')).toBeNull();
    expect(frameOf('act-current').rule('renewal.silence')).toBeNull();
  });

  it('give rules by name', () => {
    expect(frameOf('cgp').rule('evaluation.authority')).toBe('servir_with_host');
    expect(frameOf('act-current').rule('evaluation.authority')).toBe('superior');
  });

  it('can be overridden, also to nothing, without changing the original', () => {
    const cgp = frameOf('cgp');
    const other = overrideFrame(cgp, { 'goals.max': 3, 'assignment.term': null, 'renewal.silence': 'ends' });
    expect([other.number('goals.max'), other.number('assignment.term'), other.rule('renewal.silence')]).toEqual([
      3,
      null,
      'ends',
    ]);
    expect(other.number('probation.min')).toBe(3);
    expect(overrideFrame(cgp, { 'goals.max': 0 }).number('goals.max')).toBe(0);
    expect(cgp.number('goals.max')).toBe(7);
  });

  it('are only those of the norms', () => {
    expect(isFrameId('cgp')).toBe(true);
    expect(() => frameOf('toString')).toThrow(RangeError);
  });

  it('have a source for every value', () => {
    const unsourced = PARAMETER_IDS.flatMap((parameter) =>
      FRAME_IDS.filter((frame) => {
        const found = sourcedValue(parameter, frame);
        return found !== undefined && found[0] !== null && found[1] === '';
      }),
    );
    expect(unsourced).toEqual([]);
  });
});

describe.runIf(existsSync(TABLE))('the table of parameters', () => {
  const unquoted = (line: string) => /^([^,]*),([^,]*),([^,]*),([^,]*),(.*)$/.exec(line)?.slice(1) ?? [];

  it('holds exactly the same rows', () => {
    const table = readFileSync(TABLE, 'utf8').trim().split(/\r?\n/).slice(1).map(unquoted);
    const ours = PARAMETER_IDS.flatMap((parameter) =>
      FRAME_IDS.flatMap((frame) => {
        const found = sourcedValue(parameter, frame);
        if (!found) return [];
        return [
          [parameter, frame, String(found[0] ?? ''), found[0] === null ? '' : (unitOf(parameter) ?? ''), found[1]],
        ];
      }),
    );
    expect(ours.map(String).sort()).toEqual(table.map(String).sort());
  });
});
