import { expect, it } from 'vitest';
import { normalCode } from './code';

it.each([
  ['CA-7K2M-9QXT-4BHD', 'CA-7K2M-9QXT-4BHD'],
  [' ca7k2m9qxt4bhd ', 'CA-7K2M-9QXT-4BHD'],
  ['ca 7k2m 9qxt 4bhd', 'CA-7K2M-9QXT-4BHD'],
  ['CA-7K2M-9QXT', null],
  ['CA-7K2M-9QXT-4BHD-0000', null],
  ["'; DROP TABLE", null],
  ['', null],
])('%j is read as %j', (typed, code) => {
  expect(normalCode(typed)).toBe(code);
});
