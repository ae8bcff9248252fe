import { expect, it } from 'vitest';
import { runImport } from '@/lib/domains/positions/jobs/apply-imports';
import { importOf, sent } from './import-file';
import { NOW, office } from './office';

it('a file that would no longer do what was read of it is not applied', async () => {
  const o = await office();
  const rows = [
    {
      unit_code: 'N9',
      unit_name: 'Una unidad',
      unit_body: 'support',
      unit_level: 2,
      seat_code: `${o.seatId}.9`,
      seat_title: 'Jefatura',
    },
  ] as const;
  const [first, second] = [await sent(o.hr, rows), await sent(o.hr, [{ ...rows[0], seat_title: 'Otra jefatura' }])];
  await runImport(first, { now: () => NOW });
  await runImport(second, { now: () => NOW });
  expect(await importOf(first)).toMatchObject({ state: 'APPLIED' });
  expect(await importOf(second)).toMatchObject({ state: 'FAILED', failure: 'positions.import_no_longer_right' });
});
