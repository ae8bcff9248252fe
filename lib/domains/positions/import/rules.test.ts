import { expect, test } from 'vitest';
import { checkMayApply } from './rules';

const none = { created: 0, changed: 0, same: 4 };
const code = (file: Parameters<typeof checkMayApply>[0]) => {
  const result = checkMayApply(file);
  return result.ok ? 'ok' : result.refusal.code;
};

test('a file is applied whole, and only when it changes something', () => {
  const counts = { entities: none, units: none, seats: { ...none, created: 1 }, holders: none };
  expect(code({ errorCount: 0, counts })).toBe('ok');
  expect(code({ errorCount: 0, counts: { ...counts, seats: none, holders: { ...none, created: 1 } } })).toBe('ok');
  expect(code({ errorCount: 1, counts })).toBe('positions.import_with_errors');
  expect(code({ errorCount: 0, counts: { ...counts, seats: none } })).toBe('positions.import_changes_nothing');
  expect(code({ errorCount: 0, counts: null })).toBe('positions.import_changes_nothing');
});
