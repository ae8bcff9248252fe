import { expect, test } from 'vitest';
import { readableParams } from './message-params';

test('dates are shown as the reader writes them; everything else stays as it is', () => {
  const params = { due: '2026-11-22', min: 3, record: 'SOL-2026-0042', name: 'Acta del 2026-11-22' };
  expect(readableParams(params, 'es')).toEqual({ ...params, due: '22 nov. 2026' });
  expect(readableParams(params, 'en').due).toBe('22 Nov 2026');
});
