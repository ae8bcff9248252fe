import { describe, expect, it } from 'vitest';
import { peruHolidays } from './peru-holidays';

const FIXED = [
  '01-01',
  '05-01',
  '06-07',
  '06-29',
  '07-23',
  '07-28',
  '07-29',
  '08-06',
  '08-30',
  '10-08',
  '11-01',
  '12-08',
  '12-09',
  '12-25',
];
const HOLY_WEEK: Record<number, readonly string[]> = {
  2024: ['03-28', '03-29'],
  2025: ['04-17', '04-18'],
  2026: ['04-02', '04-03'],
  2027: ['03-25', '03-26'],
  2028: ['04-13', '04-14'],
};

describe('holidays of Peru', () => {
  it.each(Object.keys(HOLY_WEEK).map(Number))('are the sixteen of the law in %i', (year) => {
    const expected = [...FIXED, ...(HOLY_WEEK[year] ?? [])].map((day) => `${year}-${day}`).sort();
    expect(peruHolidays(year).map((holiday) => holiday.date)).toEqual(expected);
  });

  it('start the year their law came into force', () => {
    const datesOf = (year: number): string[] => peruHolidays(year).map((holiday) => holiday.date.slice(5));
    expect(datesOf(2021)).not.toContain('08-06');
    expect(datesOf(2022)).toContain('12-09');
    expect(datesOf(2022)).not.toContain('07-23');
    expect(datesOf(2023)).not.toContain('06-07');
  });

  it('are named in both languages', () => {
    expect(peruHolidays(2026, 'en').map((holiday) => holiday.name)).toContain('Good Friday');
    expect(peruHolidays(2026).map((holiday) => holiday.name)).toContain('Viernes Santo');
  });
});
