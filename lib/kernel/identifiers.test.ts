import { describe, expect, it } from 'vitest';
import { isDni, isForeignerCard, isRuc, maskIdentifier } from './identifiers';

describe('identifiers', () => {
  it('takes a DNI of eight digits', () => {
    expect(isDni('01234567')).toBe(true);
    expect(['1234567', '123456789', '1234567A', '00000000'].some(isDni)).toBe(false);
  });

  it('takes a foreigner card of nine digits', () => {
    expect(isForeignerCard('001234567')).toBe(true);
    expect(isForeignerCard('12345678')).toBe(false);
  });

  it.each(['20131312955', '20477906461', '20100070970'])('takes RUC %s', (ruc) => expect(isRuc(ruc)).toBe(true));

  it('rejects any other check digit', () => {
    const others = [...'0123456789'].map((digit) => `2013131295${digit}`).filter((ruc) => ruc !== '20131312955');
    expect(others.filter(isRuc)).toEqual([]);
  });

  it('rejects an unknown prefix or length', () => {
    expect(['30131312955', '2013131295', ''].some(isRuc)).toBe(false);
  });

  it('masks all but the last three', () => {
    expect(maskIdentifier('12345678')).toBe('•••••678');
  });
});
