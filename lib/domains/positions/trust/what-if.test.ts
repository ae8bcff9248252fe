import { expect, it } from 'vitest';
import { readWhatIf } from './what-if';

it('asks nothing until something is sent, and only once', () => {
  expect(readWhatIf(undefined)).toBeNull();
  expect(readWhatIf(['3', '4'])).toEqual({ typed: '3', more: 3 });
});

it.each([
  ['1', 1],
  [' 12 ', 12],
  ['99', 99],
  ['007', 7],
])('%j asks about %i more', (typed, more) => {
  expect(readWhatIf(typed)).toEqual({ typed: typed.trim(), more });
});

it.each(['', '0', '100', '-1', '1.5', '1,5', '1e1', 'dos', '٣'])('%j is kept as typed, and is no number', (typed) => {
  expect(readWhatIf(typed)).toEqual({ typed, more: null });
});

it('keeps the start of what is too long', () => {
  expect(readWhatIf('9'.repeat(500))).toEqual({ typed: '9'.repeat(20), more: null });
});
