import { describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { HOLDER, codes, holders, NEW_SEAT, planned, seat, structure, unit } from '@/tests/factories/known-structures';
import { parsed, type Said } from '@/tests/factories/structure-files';
import type { KnownHoldings, KnownPerson } from '../holder-types';

const day = calendarDate;
const COMMISSION: Said = { ...HOLDER, holder_modality: 'Encargo', holder_due: '2027-05-03' };
const person = (more: Partial<KnownPerson> = {}): KnownPerson => ({
  id: 'person',
  givenNames: 'Carmen Rosa',
  familyNames: 'Quispe Huamán',
  own: false,
  account: false,
  holds: [],
  ...more,
});
const known = (more: Partial<KnownPerson> = {}) => holders({ persons: new Map([['dni 70000001', person(more)]]) });
const KNOWN = structure([unit('OGA', 2)], [seat('A', 'OGA'), seat('B', 'OGA')]);
const A: Said = { unit_code: 'OGA', seat_code: 'A', ...HOLDER };
const heldBy = (open: KnownHoldings['open'], more: Partial<KnownHoldings> = {}) =>
  holders({ seats: new Map([['A', { past: [], profileSince: null, open, ...more }]]) });
const OPEN = { person: 'dni 70000001', modality: 'competition', startsOn: day('2026-05-04'), dueOn: null } as const;

describe('who a file says holds a post', () => {
  test('is recorded, in a new post too, and a blank says nothing', () => {
    const { plan, counts, errors } = planned([{ ...NEW_SEAT, ...HOLDER }, { unit_code: 'OGA' }]);
    expect(errors).toEqual([]);
    expect(counts.holders).toEqual({ created: 1, changed: 0, same: 0 });
    expect(plan.holders).toMatchObject([
      {
        person: null,
        beyondCaps: false,
        after: {
          entityCode: 'INPE',
          seatCode: 'INPE.OA',
          modality: 'competition',
          documentType: 'dni',
          documentNumber: '70000001',
          startsOn: '2026-05-04',
          dueOn: null,
        },
      },
    ]);
  });

  test('is said in the words of any language, and days in either order', () => {
    const rows: Said[] = [
      { ...A, holder_modality: 'confianza', holder_since: '4/05/2026' },
      { ...COMMISSION, unit_code: 'OGA', seat_code: 'B', holder_modality: 'ENCARGATURA', holder_due: '03/05/2027' },
    ];
    const { plan, errors } = planned(rows, KNOWN);
    expect(errors).toEqual([]);
    expect(plan.holders.map(({ after: { modality, startsOn, dueOn } }) => [modality, startsOn, dueOn])).toEqual([
      ['trust', '2026-05-04', null],
      ['commission', '2026-05-04', '2027-05-03'],
    ]);
  });

  test.each<[string, Said, string]>([
    ['a date that is none', { holder_since: '2026-02-30' }, 'holder_since not_a_date'],
    ['a serial number in place of a date', { holder_since: 46352 }, 'holder_since not_a_date'],
    ['a month before its day', { holder_since: '05/31/2026' }, 'holder_since not_a_date'],
    ['a date of another age', { holder_since: '1949-12-31' }, 'holder_since not_a_date'],
    ['a word that is no modality', { holder_modality: 'a dedo' }, 'holder_modality not_in_list'],
    ['names of one letter', { holder_given_names: 'X' }, 'holder_given_names too_short'],
    ['a profile in two words', { holder_profile: 'Lo cumple' }, 'holder_profile too_short'],
  ])('is not read from %s', (_what, said, expected) => {
    const { errors } = parsed('entity_structure', [{ ...A, ...said }]);
    expect(errors.map(({ field, code }) => `${field} ${code}`)).toEqual([expected]);
    expect(planned([{ ...A, ...said }], KNOWN)).toMatchObject({ plan: { holders: [] }, errors: [] });
  });

  test('may meet the profile in several lines', () => {
    const holder_profile = 'Título en Administración.\nSeis años de experiencia.';
    expect(planned([{ ...A, holder_profile }], KNOWN).plan.holders).toHaveLength(1);
  });

  test.each<[string, Said, string[]]>([
    [
      'only a name',
      { unit_code: 'OGA', seat_code: 'A', holder_given_names: 'Carmen' },
      ['modality', 'document_type', 'document', 'family_names', 'since', 'act'].map(
        (cell) => `2 holder_${cell} required_of_holder`,
      ),
    ],
    ['no post', { unit_code: 'OGA', ...HOLDER }, ['2 seat_code required']],
    ['a commission without its end', { ...A, ...COMMISSION, holder_due: '' }, ['2 holder_due required_of_commission']],
    ['no profile', { ...A, holder_profile: '' }, ['2 holder_profile required_of_profile']],
    ['a competition with an end', { ...A, holder_due: '2026-12-31' }, ['2 holder_due due_of_commission']],
    [
      'a manager of the cadre',
      { ...A, holder_modality: 'Gerente público del cuerpo' },
      ['2 holder_modality modality_of_cadre'],
    ],
    ['a DNI of seven digits', { ...A, holder_document: '7000001' }, ['2 holder_document invalid_dni']],
    ['a card of eight', { ...A, holder_document_type: 'ce' }, ['2 holder_document invalid_foreigner_card']],
    [
      'an officer in a manager’s post',
      { ...A, holder_modality: 'Funcionario', holder_profile: '' },
      ['2 holder_modality positions.modality_of_post'],
    ],
    ['an officer with a profile', { ...A, holder_modality: 'officer' }, ['2 holder_profile profile_of_officer']],
    ['the future', { ...A, holder_since: '2026-06-16' }, ['2 holder_since positions.holding_in_future']],
    [
      'a commission of a year and a day',
      { ...A, ...COMMISSION, holder_due: '2027-05-04' },
      ['2 holder_due positions.commission_too_long'],
    ],
    [
      'a commission that is over',
      { ...A, ...COMMISSION, holder_due: '2026-06-14' },
      ['2 holder_due positions.commission_over'],
    ],
    ['a post of another entity', { ...A, seat_code: 'SUNAT.GG' }, ['2 seat_code seat_elsewhere']],
    ['a post out of the structure', { ...A, seat_code: 'OLD' }, ['2 seat_code seat_suppressed']],
  ])('is refused for %s, at its cell', (_what, row, expected) => {
    const seats = [
      seat('A', 'OGA'),
      seat('OLD', 'OGA', { suppressed: true }),
      seat('SUNAT.GG', 'GG', { entityCode: 'SUNAT' }),
    ];
    expect(codes([row], structure([unit('OGA', 2)], seats))).toEqual(expected);
  });

  test('fits the group that the post will have', () => {
    const down = { unit_code: 'OGA', unit_level: 4, seat_code: 'A' };
    expect(codes([{ ...down, ...HOLDER, holder_modality: 'officer', holder_profile: '' }], KNOWN)).toContain(
      '2 holder_modality positions.modality_of_post',
    );
  });
});

describe('a post with its own history', () => {
  test('is left as it is when the same person holds it so', () => {
    expect(planned([A], KNOWN, heldBy(OPEN)).counts.holders).toEqual({ created: 0, changed: 0, same: 1 });
  });

  test.each<[string, Said, KnownHoldings['open'], string]>([
    ['somebody else', {}, { ...OPEN, person: 'dni 79999999' }, 'holder_document holder_is_another'],
    [
      'somebody else, by commission',
      COMMISSION,
      { ...OPEN, person: 'ce 700000010' },
      'holder_document holder_is_another',
    ],
    ['them, otherwise', {}, { ...OPEN, modality: 'trust' }, 'holder_modality holder_differs'],
    ['a manager of the cadre', {}, { ...OPEN, modality: 'cadre' }, 'holder_modality holder_differs'],
    ['them, since another day', {}, { ...OPEN, startsOn: day('2026-05-05') }, 'holder_since holder_differs'],
    [
      'them, commissioned until another day',
      COMMISSION,
      { ...OPEN, modality: 'commission', dueOn: day('2026-12-31') },
      'holder_due holder_differs',
    ],
  ])('is refused when it is held by %s', (_what, said, open, expected) => {
    expect(codes([{ ...A, ...said }], KNOWN, heldBy(open))).toEqual([`2 ${expected}`]);
  });

  test('is taken after its last holder left, and covered within the year of its vacancy', () => {
    const left = { modality: 'trust', startsOn: day('2024-01-01'), endsOn: day('2026-05-04') } as const;
    expect(codes([A], KNOWN, heldBy(null, { past: [left] }))).toEqual([
      '2 holder_since positions.holding_before_last_left',
    ]);
    const covered = { modality: 'commission', startsOn: day('2026-01-01'), endsOn: day('2026-05-03') } as const;
    const { errors } = planned([{ ...A, ...COMMISSION }], KNOWN, heldBy(null, { past: [covered] }));
    expect(errors).toMatchObject([
      { code: 'positions.commission_too_long', params: { since: '2026-01-01', until: '2026-12-31' } },
    ]);
  });

  test('with an approved profile is taken in the portal, and covered in a file too', () => {
    const profiled = (profileSince: string) => heldBy(null, { profileSince: day(profileSince) });
    expect(codes([A], KNOWN, profiled('2026-01-01'))).toEqual(['2 holder_modality positions.profile_in_portal']);
    expect(codes([A], KNOWN, profiled('2026-12-01'))).toEqual([]);
    expect(codes([{ ...A, ...COMMISSION }], KNOWN, profiled('2026-01-01'))).toEqual([]);
  });

  test.each([
    [{ by: 'assignment' }, 'seat_is_assigned'],
    [{ by: 'request', code: 'SOL-1' }, 'seat_is_requested'],
  ] as const)('that a manager is awaited in, %o, may only be covered', (awaited, code) => {
    const awaiting = structure([unit('OGA', 2)], [seat('A', 'OGA', { awaited })]);
    expect(codes([A], awaiting)).toEqual([`2 seat_code positions.${code}`]);
    expect(codes([{ ...A, ...COMMISSION }], awaiting)).toEqual([]);
  });
});

describe('a person in a file', () => {
  const B: Said = { unit_code: 'OGA', seat_code: 'B', ...HOLDER };

  test('holds one post, and one more by commission', () => {
    expect(codes([A, B], KNOWN)).toEqual(['3 holder_document person_repeated']);
    expect(codes([A, { ...B, ...COMMISSION }], KNOWN)).toEqual([]);
  });

  test('is recognised by their document, with a surname of theirs', () => {
    expect(planned([A], KNOWN, known()).plan.holders[0]?.person).toMatchObject({ id: 'person' });
    const other = { ...A, holder_family_names: 'Torres Rojas' };
    expect(codes([other], KNOWN, known())).toEqual(['2 holder_document positions.person_of_document']);
    expect(codes([A, { ...B, ...COMMISSION, holder_family_names: 'Torres' }], KNOWN)).toEqual([
      '3 holder_document document_twice',
    ]);
  });

  test('who holds a post elsewhere takes no other, save to cover it', () => {
    const elsewhere = known({ holds: [{ seatCode: 'Z', modality: 'trust' }] });
    expect(codes([A], KNOWN, elsewhere)).toEqual(['2 holder_document positions.person_holds_another']);
    expect(codes([{ ...A, ...COMMISSION }], KNOWN, elsewhere)).toEqual([]);
  });

  test('does not record themselves', () => {
    expect(codes([A], KNOWN, known({ own: true }))).toEqual(['2 holder_document own_case']);
  });
});
