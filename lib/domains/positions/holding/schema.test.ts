import { expect, test } from 'vitest';
import { parseInput } from '@/lib/kernel/parse-input';
import { recordHolderInput } from './schema';

const errorsOf = (input: object) => {
  const parsed = parseInput(recordHolderInput, input);
  return parsed.ok ? [] : parsed.fieldErrors.map(({ field, code }) => `${field} ${code}`);
};

test('what a modality asks for and the number of the document are told with the rest that is missing', () => {
  const told = errorsOf({ modality: 'commission', documentType: 'dni', documentNumber: '00000000' });
  expect(told).toContain('givenNames required');
  expect(told).toContain('proof required');
  expect(told.slice(-3)).toEqual(['dueOn required', 'profile required', 'documentNumber invalid_dni']);
});

test('nothing is asked for a modality or a document that are not told', () => {
  const told = errorsOf({ documentNumber: '7' });
  expect(told).toContain('modality required');
  expect(told.filter((error) => /^(dueOn|profile|documentNumber) /.test(error))).toEqual([]);
});
