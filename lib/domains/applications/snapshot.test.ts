import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { canonicalText, curriculumOf, receiptHash } from './snapshot';
import type { ApplicationSnapshot } from './types';

const SNAPSHOT: ApplicationSnapshot = {
  format: 1,
  code: 'POS-2026-0001',
  competition: { id: 'c', code: 'CON-2026-0001', title: 'Gerencia de administración' },
  submittedAt: '2026-09-01T15:00:00.000Z',
  personId: 'p',
  identity: {
    documentType: 'dni',
    documentNumber: '10000001',
    givenNames: 'Rosa',
    familyNames: 'Ñaupari',
    birthDate: calendarDate('1980-01-01'),
    nationality: 'PE',
    phone: '999000111',
    ubigeo: '150101',
  },
  studies: [
    {
      id: 's',
      level: 'master',
      field: 'Gestión pública',
      institution: 'PUCP',
      country: 'PE',
      awardedOn: calendarDate('2010-01-01'),
      hours: null,
      document: { documentId: 'd', name: 'grado.pdf', sha256: 'ab' },
    },
  ],
  experiences: [],
  documents: [],
  statements: ['no_conviction'],
  motivation: null,
};

describe('receipt of an application', () => {
  it('survives the database, which keeps the names of an object in its own order', () => {
    const reversed = Object.fromEntries(Object.entries(SNAPSHOT).toReversed()) as unknown as ApplicationSnapshot;
    expect(receiptHash(reversed)).toBe(receiptHash(SNAPSHOT));
  });

  it('is another one when anything changes', () => {
    expect(receiptHash({ ...SNAPSHOT, motivation: '' })).not.toBe(receiptHash(SNAPSHOT));
    expect(receiptHash({ ...SNAPSHOT, statements: [] })).not.toBe(receiptHash(SNAPSHOT));
  });

  it('is the digest of text that is JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('gives back the curriculum as it was, with its certificates', () => {
    expect(curriculumOf(SNAPSHOT).studies[0]).toMatchObject({ id: 's', level: 'master', documentId: 'd' });
  });
});
