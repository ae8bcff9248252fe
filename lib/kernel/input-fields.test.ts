import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calendarDate } from './calendar-date';
import {
  acceptedCheckbox,
  calendarDateField,
  checkbox,
  decimalField,
  email,
  type Field,
  integer,
  listOf,
  moneyField,
  oneOf,
  optional,
  optionalText,
  text,
  uuid,
} from './input-fields';
import { moneyFromCentimos } from './money';
import { parseInput } from './parse-input';

const read = <T>(schema: Field<T>, raw: unknown) => {
  const result = parseInput(schema, raw);
  return result.ok ? result.value : result.fieldErrors;
};
const refused = (code: string, params?: Record<string, string | number>) => [
  params ? { field: '', code, params } : { field: '', code },
];

describe('text', () => {
  it('is trimmed, composed, and uses line feeds', () => {
    expect(read(text({ max: 10 }), '  Núñez ')).toBe('Núñez');
    expect(read(text({ max: 10, multiline: true }), 'a\r\nb')).toBe('a\nb');
  });

  it.each([undefined, null, '', '   ', '\n'])('is required: %j', (raw) =>
    expect(read(text({ max: 5 }), raw)).toEqual(refused('required')),
  );

  it('says its limits, counting characters and not code units', () => {
    expect(read(text({ max: 3 }), 'abcd')).toEqual(refused('too_long', { max: 3 }));
    expect(read(text({ min: 3, max: 9 }), 'ab')).toEqual(refused('too_short', { min: 3 }));
    expect(read(text({ max: 2 }), '😀😀')).toBe('😀😀');
  });

  it.each(['a\u0000b', 'a\u0007b', 'a\u202eb', 'a\nb', 'a\tb', 'a\ud800b'])(
    'refuses characters nobody types: %j',
    (raw) => expect(read(text({ max: 9 }), raw)).toEqual(refused('invalid_characters')),
  );

  it('may be optional', () => {
    expect(read(optionalText({ max: 3 }), ' ')).toBeNull();
    expect(read(optionalText({ max: 3 }), 'abcd')).toEqual(refused('too_long', { max: 3 }));
  });

  it('refuses files and objects', () => {
    expect(read(text({ max: 3 }), {})).toEqual(refused('invalid_value'));
  });
});

describe('choices and identifiers', () => {
  it('takes only the values offered', () => {
    expect(read(oneOf(['YES', 'NO']), 'YES')).toBe('YES');
    expect(read(oneOf(['YES', 'NO']), 'toString')).toEqual(refused('invalid_choice'));
  });

  it('reads identifiers and addresses in lower case', () => {
    expect(read(uuid(), '018F3A4B-0000-7000-8000-00000000000A')).toBe('018f3a4b-0000-7000-8000-00000000000a');
    expect(read(uuid(), '18f3')).toEqual(refused('invalid_id'));
    expect(read(email(), ' Ana.Diaz@Servir.GOB.pe ')).toBe('ana.diaz@servir.gob.pe');
    expect(read(email(), 'ana@')).toEqual(refused('invalid_email'));
  });

  it('reads boxes', () => {
    expect([read(checkbox(), 'on'), read(checkbox(), undefined)]).toEqual([true, false]);
    expect([read(acceptedCheckbox(), 'on'), read(acceptedCheckbox(), undefined)]).toEqual([
      true,
      refused('must_accept'),
    ]);
  });

  it('reads one, several or no values of a group', () => {
    const roles = listOf(oneOf(['a', 'b', 'c']), { min: 1, max: 2 });
    expect(read(roles, 'a')).toEqual(['a']);
    expect(read(roles, ['a', 'b'])).toEqual(['a', 'b']);
    expect(read(roles, undefined)).toEqual(refused('too_few', { min: 1 }));
    expect(read(roles, ['a', 'b', 'c'])).toEqual(refused('too_many', { max: 2 }));
  });
});

describe('figures and dates', () => {
  it('reads integers within limits', () => {
    expect(read(integer({ min: 1, max: 7 }), '7')).toBe(7);
    expect(read(integer({ min: 1, max: 7 }), '8')).toEqual(refused('too_big', { max: 7 }));
    expect(read(integer({ min: 1 }), '0')).toEqual(refused('too_small', { min: 1 }));
    expect(read(integer(), '1.5')).toEqual(refused('invalid_number'));
  });

  it('reads decimals to canonical text', () => {
    const weight = decimalField({ min: '0.01', max: '100', scale: 2 });
    expect(read(weight, '12,50')).toBe('12.5');
    expect(read(weight, '0')).toEqual(refused('too_small', { min: '0.01' }));
    expect(read(weight, '100.01')).toEqual(refused('too_big', { max: '100' }));
    expect(read(weight, '1.234')).toEqual(refused('too_many_decimals', { scale: 2 }));
    expect(read(weight, '1e2')).toEqual(refused('invalid_number'));
  });

  it('reads amounts', () => {
    expect(read(moneyField(), '25 000,00')).toBe(2_500_000);
    expect(read(moneyField(), 'mil')).toEqual(refused('invalid_amount'));
    expect(read(moneyField({ max: moneyFromCentimos(100) }), '2')).toEqual(refused('amount_too_big', { max: '1.00' }));
  });

  it('reads dates within limits', () => {
    const limits = { min: calendarDate('2026-01-01'), max: calendarDate('2026-12-31') };
    expect(read(calendarDateField(limits), '2026-11-22')).toBe('2026-11-22');
    expect(read(calendarDateField(limits), '2025-12-31')).toEqual(refused('too_early', { min: '2026-01-01' }));
    expect(read(calendarDateField(limits), '2027-01-01')).toEqual(refused('too_late', { max: '2026-12-31' }));
    expect(read(calendarDateField(), '2026-02-30')).toEqual(refused('invalid_date'));
    expect(read(optional(calendarDateField()), '')).toBeNull();
  });
});

describe('forms', () => {
  const form = z.object({
    name: text({ max: 20 }),
    goals: listOf(z.object({ weight: decimalField({ scale: 2 }) }), { max: 3 }),
  });

  it('names each wrong field as the form does', () => {
    expect(parseInput(form, { goals: [{ weight: '1' }, { weight: 'x' }, {}] })).toEqual({
      ok: false,
      fieldErrors: [
        { field: 'name', code: 'required' },
        { field: 'goals[1].weight', code: 'invalid_number' },
        { field: 'goals[2].weight', code: 'required' },
      ],
    });
  });

  it('never throws, whatever is sent', () => {
    fc.assert(fc.property(fc.anything(), (input) => typeof parseInput(form, input).ok === 'boolean'));
  });
});
