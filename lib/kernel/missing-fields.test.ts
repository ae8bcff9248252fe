import { expect, test } from 'vitest';
import { z } from 'zod';
import { acceptedCheckbox, checkbox, listOf, optional, text } from './input-fields';
import { parseInput } from './parse-input';

test('a browser that sends no key means the same as a blank field', () => {
  const schema = z.object({
    note: optional(text({ max: 5 })),
    urgent: checkbox(),
    tags: listOf(text({ max: 3 }), { max: 4 }),
  });
  expect(parseInput(schema, {})).toEqual({ ok: true, value: { note: null, urgent: false, tags: [] } });
});

test('a required field that is not sent is named', () => {
  const schema = z.object({ sworn: acceptedCheckbox(), name: text({ max: 3 }) });
  const codes = [
    { field: 'sworn', code: 'must_accept' },
    { field: 'name', code: 'required' },
  ];
  expect(parseInput(schema, {})).toEqual({ ok: false, fieldErrors: codes });
});
