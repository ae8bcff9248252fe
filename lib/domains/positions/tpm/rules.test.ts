import { describe, expect, it } from 'vitest';
import { ENTITY_CLASSES, GOVERNMENT_LEVELS } from '@/lib/domains/entities/types';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { HOLDING_MODALITIES, SERVANT_GROUPS } from '../types';
import { checkReviewDay, isHeadquarters, LISTABLE_CLASSES, segmentOf, tpmGround, type TpmPlace } from './rules';
import { TPM_GROUNDS } from './types';

const place = (more: Partial<TpmPlace>): TpmPlace => ({
  group: 'public_manager',
  government: 'national',
  entityClass: 'ministry',
  level: 2,
  headquarters: true,
  listed: false,
  function: null,
  ...more,
});

describe('a post of the top public management (S3 T11)', () => {
  it.each([
    'regulatory_agency',
    'specialized_technical_agency',
    'public_executing_agency',
    'administrative_system_body',
    'constitutionally_autonomous_agency',
    'judicial_branch',
    'social_security_fund',
  ])('is at level 1 of a %s', (entityClass) => {
    expect(tpmGround(place({ entityClass, level: 1 }))).toBe('level_1');
  });

  it('is not at level 1 of a court, which is no headquarters, nor of a regional agency', () => {
    expect(tpmGround(place({ entityClass: 'judicial_branch', level: 1, headquarters: false }))).toBeNull();
    const regional = { government: 'regional', entityClass: 'regional_public_agency', level: 1 } as const;
    expect(tpmGround(place(regional))).toBeNull();
  });

  it.each(LISTABLE_CLASSES)('is at level 2 of a %s on the list, and only there', (entityClass) => {
    expect(tpmGround(place({ entityClass, listed: true }))).toBe('listed_level_2');
    expect(tpmGround(place({ entityClass }))).toBeNull();
    expect(tpmGround(place({ entityClass, listed: true, level: 3 }))).toBeNull();
  });

  it.each(['judicial_branch', 'social_security_fund'])('is not at level 2 of a %s, even on the list', (entityClass) => {
    expect(tpmGround(place({ entityClass, listed: true }))).toBeNull();
  });

  it.each(['economic_development', 'social_development', 'infrastructure', 'natural_resources'] as const)(
    'is at level 2 of a region with %s',
    (unitFunction) => {
      const region = {
        government: 'regional',
        entityClass: 'regional_government_headquarters',
        function: unitFunction,
      } as const;
      expect(tpmGround(place(region))).toBe('regional_function');
      expect(tpmGround(place({ ...region, entityClass: 'metropolitan_municipality_of_lima' }))).toBe(
        'regional_function',
      );
      expect(tpmGround(place({ ...region, level: 3 }))).toBeNull();
      expect(tpmGround(place({ ...region, function: null }))).toBeNull();
      expect(tpmGround(place({ ...region, entityClass: 'regional_public_agency' }))).toBeNull();
    },
  );

  it('is always of a public manager, of level 1 or 2, and never of a local government', () => {
    for (const group of SERVANT_GROUPS)
      for (const government of GOVERNMENT_LEVELS)
        for (const entityClass of ENTITY_CLASSES)
          for (const level of [1, 2, 3, 4]) {
            const ground = tpmGround(
              place({ group, government, entityClass, level, listed: true, function: 'infrastructure' }),
            );
            if (ground === null) continue;
            expect([group, government !== 'local', level <= 2]).toEqual(['public_manager', true, true]);
          }
  });
});

describe('the segment of a manager (S3 T20)', () => {
  it.each(TPM_GROUNDS)('is by trust or central when the post is of the top public management by %s', (ground) => {
    for (const heldBy of [...HOLDING_MODALITIES, null])
      for (const highImpact of [true, false])
        expect(segmentOf({ group: 'public_manager', ground, heldBy, highImpact })).toBe(
          heldBy === 'trust' ? 'tpm_by_trust' : 'centralized',
        );
  });

  it('is central for the other posts of high impact, and that of the other managers for the rest', () => {
    const other = { group: 'public_manager', ground: null, heldBy: 'trust' } as const;
    expect(segmentOf({ ...other, highImpact: true })).toBe('centralized');
    expect(segmentOf({ ...other, highImpact: false })).toBe('other_managers');
  });

  it.each(['public_officer', 'career_servant'] as const)('does not exist for a %s', (group) => {
    expect(segmentOf({ group, ground: null, heldBy: 'trust', highImpact: true })).toBeNull();
  });
});

it('an entity attached to one of its own class is not the headquarters', () => {
  expect(isHeadquarters('judicial_branch', 'judicial_branch')).toBe(false);
  expect(isHeadquarters('judicial_branch', null)).toBe(true);
  expect(isHeadquarters('social_security_fund', 'ministry')).toBe(true);
});

it('the list is reviewed once a day', () => {
  const last = { reviewedOn: calendarDate('2026-06-15'), resolution: 'RPE 1' };
  expect(checkReviewDay(last, calendarDate('2026-06-15'))).toMatchObject({
    refusal: { code: 'positions.tpm_reviewed_today', params: { resolution: 'RPE 1' } },
  });
  expect(checkReviewDay(last, calendarDate('2026-06-16')).ok).toBe(true);
});
