import { expect, it } from 'vitest';
import { frameOf } from '@/lib/domains/norms/frames';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { byEntity, checkPeriod, periodEnding } from './rules';
import type { TrustListEntry } from './types';
import { filterEntries, readTrustListFilters } from './view';

const act = frameOf('act-2016');
const TO = calendarDate('2026-05-31');
const row = (position: number, more: Partial<TrustListEntry> = {}): TrustListEntry => ({
  position,
  entity: 'Instituto Nacional',
  acronym: 'IN',
  post: `Dirección ${position}`,
  seatCode: `P${position}`,
  level: 2,
  managers: true,
  modality: 'trust',
  holder: 'Íñigo Peña',
  startsOn: calendarDate('2025-01-01'),
  endsOn: null,
  ...more,
});

it('a list covers the three years that end on its last day, once it has come', () => {
  const period = periodEnding(TO, act);
  expect(period).toEqual({ from: '2023-06-01', to: TO });
  expect(checkPeriod(period, TO, act).ok).toBe(true);
  expect(checkPeriod(period, calendarDate('2026-05-30'), act).ok).toBe(false);
  expect(() => periodEnding(TO, frameOf('cgp'))).toThrow(RangeError);
});

it('counts of each entity its posts of managers, those by trust at the end, and how many may be', () => {
  const rows = [
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => row(n, { modality: null, holder: null, startsOn: null })),
    row(11),
    row(12, { endsOn: calendarDate('2025-12-31') }),
    row(13, { seatCode: 'P12', modality: 'competition' }),
    row(14, { managers: false }),
  ];
  expect(byEntity(rows, TO, act)).toEqual([
    { entity: 'Instituto Nacional', acronym: 'IN', managers: 12, byTrust: 1, mayBeByTrust: 2 },
  ]);
});

it('is looked through without accents or case, by modality or vacancy, whatever the address says', () => {
  const rows = [row(1), row(2, { modality: null, holder: null })];
  const found = (params: object) => filterEntries(rows, readTrustListFilters({ ...params })).map((r) => r.position);
  expect(found({ buscar: 'INIGO pena' })).toEqual([1]);
  expect(found({ modalidad: 'vacantes' })).toEqual([2]);
  expect(found({ modalidad: 'trust', buscar: 'direccion 2' })).toEqual([]);
  expect(found({ modalidad: '\u0000', buscar: ['', 'x'], pagina: '-3' })).toEqual([1, 2]);
});
