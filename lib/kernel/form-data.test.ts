import { describe, expect, it } from 'vitest';
import { formDataToObject } from './form-data';

const form = (...entries: [string, string | File][]) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

describe('nested names', () => {
  it('become objects and lists', () => {
    const data = form(
      ['title', 'A & B = 100%'],
      ['goals[0].title', 'uno'],
      ['goals[0].weight', '60'],
      ['goals[1].title', 'dos'],
    );
    expect(formDataToObject(data)).toEqual({
      title: 'A & B = 100%',
      goals: [{ title: 'uno', weight: '60' }, { title: 'dos' }],
    });
  });

  it('gather repeated names', () => {
    expect(formDataToObject(form(['role', 'a'], ['role', 'b']))).toEqual({ role: ['a', 'b'] });
  });

  it('close the gaps left by removed rows, in order', () => {
    expect(formDataToObject(form(['rows[4].name', 'b'], ['rows[1].name', 'a']))).toEqual({
      rows: [{ name: 'a' }, { name: 'b' }],
    });
  });

  it('keep files, and drop inputs where none was chosen', () => {
    const chosen = new File(['x'], 'cv.pdf');
    const result = formDataToObject(form(['cv', chosen], ['photo', new File([], '')]));
    expect(result['cv']).toBeInstanceOf(File);
    expect(result).not.toHaveProperty('photo');
  });

  it("drop the framework's entries", () => {
    expect(formDataToObject(form(['$ACTION_ID_abc', ''], ['name', 'x']))).toEqual({ name: 'x' });
  });
});

describe('hostile names', () => {
  it.each(['__proto__.admin', 'constructor.prototype.admin', '__proto__[admin]', 'a.__proto__.admin'])(
    '%s changes no prototype',
    (name) => {
      const result = formDataToObject(form([name, 'yes']));
      expect(Reflect.get({}, 'admin')).toBeUndefined();
      expect(Reflect.get(result, 'admin')).toBeUndefined();
      expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
    },
  );

  it('are refused beyond the limits', () => {
    expect(() => formDataToObject(form(['a.b.c.d.e.f.g.h.i', 'deep']))).toThrow(RangeError);
    expect(() =>
      formDataToObject(form(...Array.from({ length: 6000 }, (_, i): [string, string] => [`f${i}`, 'x']))),
    ).toThrow(RangeError);
  });
});
