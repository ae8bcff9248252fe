import { describe, expect, it } from 'vitest';
import { recordHolder } from '@/lib/domains/positions/holding/commands/record-holder';
import { getVacancy } from '@/lib/domains/positions/holding/queries';
import { approveProfile } from '@/lib/domains/positions/profile/commands/approve-profile';
import { startProfile } from '@/lib/domains/positions/profile/commands/start-profile';
import { requirementsOf } from '@/lib/domains/positions/profile/met';
import { getSeat } from '@/lib/domains/positions/queries/get-seat';
import { db } from '@/lib/platform/db';
import { outcome, taken } from './appointments';
import { done, withDraft } from './manual-office';
import { DAY } from './office';

/** A manager's vacant post with its profile approved. */
async function profiled() {
  const o = await withDraft();
  await done(approveProfile, o.hr, { profileId: o.profileId, version: '0' });
  const vacancy = await getVacancy(o.hr, o.seatId, DAY);
  if (!vacancy?.profile) throw new Error('the post has no approved profile');
  const met = requirementsOf(vacancy.profile.terms);
  const record = (more: object) =>
    outcome(recordHolder, o.hr, taken(o.seatId, { profileId: o.profileId, startsOn: DAY, ...more }));
  return { o, met, record };
}

describe('who is appointed to a post with an approved profile', () => {
  it.each(['trust', 'competition'])('by %s meets every requirement, and so it is kept', async (modality) => {
    const { o, met, record } = await profiled();
    expect(await record({ modality, met: met.slice(1) })).toBe('positions.profile_not_met');
    expect(await record({ modality })).toBe('positions.profile_not_met');
    expect(await record({ modality, met: ['invented'] })).toBe('platform.invalid_input');
    expect(await record({ modality, met })).toBe('done');
    const [holding] = (await getSeat(o.hr, o.seatId))?.holdings ?? [];
    expect(holding?.metProfile).toEqual({ id: o.profileId, number: 1 });
    const entry = await db().auditEntry.findFirstOrThrow({ where: { recordId: holding?.id ?? '' } });
    expect(entry.changes).toContainEqual({ field: 'profileMet', after: 1 });
  });

  it('by commission may lack some, which is not said met', async () => {
    const { o, met, record } = await profiled();
    expect(await record({ modality: 'commission', dueOn: '2026-12-01', met: met.slice(1) })).toBe('done');
    expect((await getSeat(o.hr, o.seatId))?.holdings[0]?.metProfile).toBeNull();
  });

  it('is asked again when another version came into force meanwhile', async () => {
    const { o, met, record } = await profiled();
    const { profileId } = await done(startProfile, o.hr, { seatId: o.seatId, standardId: o.standardId });
    await done(approveProfile, o.hr, { profileId, version: '0' });
    expect(await record({ met })).toBe('positions.profile_changed_meanwhile');
    expect(await record({ met, profileId })).toBe('done');
  });

  it('is never said to meet a profile of another post, nor one that is not in force', async () => {
    const { o } = await profiled();
    const draft = await done(startProfile, o.hr, { seatId: o.seatId, standardId: o.standardId });
    const other = await profiled();
    const row = {
      seatId: o.seatId,
      personId: o.analyst.personId ?? '',
      modality: 'trust' as const,
      startsOn: new Date('2026-05-04'),
    };
    for (const metProfileId of [other.o.profileId, draft.profileId]) {
      await expect(db().seatHolding.create({ data: { ...row, metProfileId } })).rejects.toThrow(
        /requirements_of_the_post/,
      );
    }
  });
});
