import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARAMETER_GROUPS, listParameters } from './catalogue';
import { PARAMETER_IDS, sourcedValue, unitOf } from './frames';
import { FRAME_IDS, PARAMETERS } from './parameters';

const ids = (...args: Parameters<typeof listParameters>) => listParameters(...args).map((parameter) => parameter.id);
const wordless = () => '';

describe('search among the parameters', () => {
  it('lists all of them without a filter', () => expect(ids({}, wordless)).toEqual(PARAMETER_IDS));

  it('finds words in any order, without accents or case, in texts and sources', () => {
    const titles = (id: string) => (id === 'probation.min' ? 'Período de prueba mínimo' : '');
    expect(ids({ text: 'MINIMO periodo' }, titles)).toEqual(['probation.min']);
    expect(ids({ text: '18.8' }, wordless)).toEqual(['availability.paid', 'availability.paid.rate']);
    expect(ids({ text: 'nada de esto' }, titles)).toEqual([]);
  });

  it('filters by frame, subject and use', () => {
    expect(ids({ frame: 'act-current', group: 'goals' }, wordless)).toEqual([
      'goals.set_by',
      'goals.minimum.each',
      'goals.achievement.cap',
    ]);
    expect(ids({ frame: 'elsewhere' }, wordless)).toEqual([]);
    expect(ids({ use: 'enforced' }, wordless)).toContain('goals.max');
    expect(ids({ use: 'informative' }, wordless)).not.toContain('goals.max');
  });
});

describe.each(['es', 'en'])('texts in %s', (locale) => {
  const messages: unknown = JSON.parse(readFileSync(`messages/${locale}/norms.json`, 'utf8'));
  const textAt = (...path: string[]) =>
    path.reduce((node, key) => (Object(node) === node ? Reflect.get(Object(node), key) : undefined), messages);

  it('name and explain every parameter', () => {
    const silent = PARAMETER_IDS.filter((id) => {
      const path = ['parameters', ...id.split('.')];
      return typeof textAt(...path, 'title') !== 'string' || typeof textAt(...path, 'explanation') !== 'string';
    });
    expect(silent).toEqual([]);
  });

  it('say every citation that is a sentence', () => {
    const sentence = /\b(by|none|no|own|app|amended)\b/;
    const unsaid = PARAMETER_IDS.flatMap((id) =>
      FRAME_IDS.filter((frame) => {
        const citation = sourcedValue(id, frame)?.[1] ?? '';
        return sentence.test(citation) && typeof textAt('parameters', ...id.split('.'), 'source', frame) !== 'string';
      }).map((frame) => `${id} ${frame}`),
    );
    expect(unsaid).toEqual([]);
  });

  it('name every frame, subject, unit and rule', () => {
    const units = PARAMETER_IDS.flatMap((id) => unitOf(id) ?? []).filter((unit) => unit !== 'rule');
    const rules = PARAMETER_IDS.filter((id) => unitOf(id) === 'rule').flatMap((id) =>
      Object.values(PARAMETERS[id].values).map(([value]) => String(value)),
    );
    const missing = [
      ...FRAME_IDS.filter((id) => typeof textAt('frames', id, 'name') !== 'string'),
      ...PARAMETER_GROUPS.filter((group) => typeof textAt('groups', group) !== 'string'),
      ...units.filter((unit) => typeof textAt('units', unit) !== 'string'),
      ...rules.filter((rule) => typeof textAt('rules', rule) !== 'string'),
    ];
    expect(missing).toEqual([]);
  });
});
