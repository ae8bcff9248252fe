import { expect, test } from 'vitest';
import { readableParams } from './message-params';

test('dates are shown as the reader writes them; everything else stays as it is', () => {
  const params = { due: '2026-11-22', min: 3, record: 'SOL-2026-0042', name: 'Acta del 2026-11-22' };
  expect(readableParams(params, 'es')).toEqual({ ...params, due: '22 nov. 2026' });
  expect(readableParams(params, 'en').due).toBe('22 Nov 2026');
});

test('an amount is shown as its reader writes it; what only looks like one stays as it is', () => {
  const params = { pay: 'PEN 110000.02', name: 'PEN 5', code: 'PEN 5.123' };
  expect(readableParams(params, 'es')).toEqual({ ...params, pay: 'S/\u00a0110\u00a0000,02' });
  expect(readableParams(params, 'en')).toEqual({ ...params, pay: 'S/\u00a0110,000.02' });
});
