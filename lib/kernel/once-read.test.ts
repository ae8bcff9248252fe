import { expect, test } from 'vitest';
import { z } from 'zod';
import { calendarDateField, oneOf, optional, text } from './input-fields';
import { onceRead } from './once-read';
import { parseInput } from './parse-input';

const schema = z
  .object({
    kind: oneOf(['lasting', 'ending']),
    endsOn: optional(calendarDateField()),
    name: text({ max: 5 }),
  })
  .superRefine(
    ({ kind, endsOn }, { issues }) => {
      if (kind === 'ending' && endsOn === null)
        issues.push({ code: 'custom', message: 'required', path: ['endsOn'], input: endsOn });
    },
    onceRead('kind', 'endsOn'),
  )
  .transform(({ name }) => name);

const errorsOf = (input: unknown) => {
  const parsed = parseInput(schema, input);
  return parsed.ok ? parsed.value : parsed.fieldErrors.map(({ field, code }) => `${field} ${code}`);
};

test.each([
  ['what another field lacks', { kind: 'ending' }, ['name required', 'endsOn required']],
  ['nothing, when its own field is wrong', { kind: 'neither', name: 'x' }, ['kind invalid_choice']],
  ['nothing twice of one field', { kind: 'ending', endsOn: 'x', name: 'x' }, ['endsOn invalid_date']],
  ['nothing, when it is kept', { kind: 'ending', endsOn: '2026-01-31', name: 'x' }, 'x'],
  ['nothing of what is no form', 'text', [' invalid_value']],
])('a rule over two fields tells %s', (_what, input, told) => {
  expect(errorsOf(input)).toEqual(told);
});
