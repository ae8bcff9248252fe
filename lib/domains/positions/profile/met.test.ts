import { describe, expect, it } from 'vitest';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { RECORDED_MODALITIES } from '../holding/types';
import { checkProfileMet, requirementsOf } from './met';
import { sampleTerms } from './sample-terms';
import { REQUIREMENTS } from './terms';

const profile = { id: 'p1', terms: sampleTerms(), since: calendarDate('2026-06-01') };
const asked = requirementsOf(profile.terms);

describe('what a profile asks of a person', () => {
  it('is each of its requirements, without what it leaves open', () => {
    expect(asked).toEqual(REQUIREMENTS.filter((field) => field !== 'languages'));
    const little = sampleTerms({ technicalKnowledge: [], courses: [], officeSystems: 'none', specificYears: 0 });
    expect(requirementsOf(little)).toEqual(['studies', 'specialty', 'degree', 'academicStatus', 'generalYears']);
  });
});

describe('whoever is appointed', () => {
  const declared = (more: object = {}) =>
    ({ modality: 'trust', startsOn: calendarDate('2026-06-01'), profileId: 'p1', met: asked, ...more }) as const;

  it('by trust or by competition meets them all', () => {
    for (const modality of RECORDED_MODALITIES) {
      expect(checkProfileMet(profile, declared({ modality })).ok).toBe(true);
      const short = checkProfileMet(profile, declared({ modality, met: asked.slice(2) }));
      if (modality === 'trust' || modality === 'competition') {
        expect(short).toMatchObject({
          refusal: {
            code: 'positions.profile_not_met',
            field: 'met',
            params: { count: 2 },
            norm: { source: 'L30057 59' },
          },
        });
      } else expect(short.ok).toBe(true);
    }
  });

  it('meets the profile that is in force, not one that was read before', () => {
    const code = (profileId: string | null) => {
      const result = checkProfileMet(profile, declared({ profileId }));
      return result.ok ? 'ok' : result.refusal.code;
    };
    expect(code('p0')).toBe('positions.profile_changed_meanwhile');
    expect(code(null)).toBe('positions.profile_changed_meanwhile');
  });

  it('before the post had a profile was not asked for it', () => {
    const before = declared({ startsOn: calendarDate('2026-05-31'), met: [], profileId: null });
    expect(checkProfileMet(profile, before).ok).toBe(true);
  });

  it('is asked for nothing where the post has no profile', () => {
    expect(checkProfileMet(null, declared({ profileId: null, met: [] })).ok).toBe(true);
  });
});
