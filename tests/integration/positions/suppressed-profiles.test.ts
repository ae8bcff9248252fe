import { describe, expect, it } from 'vitest';
import { approveProfile } from '@/lib/domains/positions/profile/commands/approve-profile';
import { decideDeviation } from '@/lib/domains/positions/profile/commands/decide-deviation';
import { discardProfile } from '@/lib/domains/positions/profile/commands/discard-profile';
import { requestDeviation } from '@/lib/domains/positions/profile/commands/request-deviation';
import { saveProfile } from '@/lib/domains/positions/profile/commands/save-profile';
import { startProfile } from '@/lib/domains/positions/profile/commands/start-profile';
import { listProfiles } from '@/lib/domains/positions/profile/queries/list-profiles';
import { suppressSeat } from '@/lib/domains/positions/seat/commands/suppress-seat';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { getTimeline } from '@/lib/platform/timeline';
import { database } from '@/tests/support/integration-database';
import { evidence } from '../performance/year';
import { done, manualOffice, outcome, REASON, typed, withDraft } from './manual-office';
import { DAY } from './office';

type Draft = Awaited<ReturnType<typeof withDraft>>;

const seen = ({ profileId }: Draft, version = '0') => ({ profileId, version });
const saved = (o: Draft, version: string) => ({
  ...seen(o, version),
  standardId: o.standardId,
  terms: typed({ generalYears: 12 }),
});
const asked = (o: Draft, version = '1') => ({ ...seen(o, version), reason: REASON, proof: evidence() });
const suppressed = ({ seatId }: Draft) => ({ id: seatId, version: '0', support: 'Decreto 12-2026', reason: REASON });
const profileOf = ({ profileId }: Draft) => db().postProfile.findUniqueOrThrow({ where: { id: profileId } });
const openTasks = ({ profileId }: Draft) => db().task.count({ where: { recordId: profileId, closedAt: null } });

async function requested(): Promise<Draft> {
  const o = await withDraft();
  await done(saveProfile, o.hr, saved(o, '0'));
  await done(requestDeviation, o.hr, asked(o));
  return o;
}

/** As the portal left them before: a post out of the structure whose profile is still open. */
async function leftBehind(o: Draft): Promise<Draft> {
  await database.owner.query('ALTER TABLE seat DISABLE TRIGGER suppressed_seat_without_open_profile');
  await db().seat.update({ where: { id: o.seatId }, data: { suppressedOn: toDbDate(DAY) } });
  await database.owner.query('ALTER TABLE seat ENABLE TRIGGER suppressed_seat_without_open_profile');
  return o;
}

describe('positions.suppress-seat of a post with a profile', () => {
  it('discards its draft, in the timelines of both, and leaves no turn', async () => {
    const o = await withDraft();
    await done(suppressSeat, o.hr, suppressed(o));
    expect(await profileOf(o)).toMatchObject({ state: 'DISCARDED', version: 1, number: null });
    expect(await openTasks(o)).toBe(0);
    expect((await getTimeline(o.hr, o.profileId))[0]).toMatchObject({
      command: 'positions.suppress-seat',
      toState: 'DISCARDED',
    });
    const lines = (await getTimeline(o.hr, o.seatId)).filter(({ command }) => command === 'positions.suppress-seat');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.changes).toContainEqual({ field: 'profileDraft', before: null, after: 'discarded' });
    expect(await outcome(saveProfile, o.hr, saved(o, '1'))).toBe('platform.wrong_state');
    expect(await outcome(startProfile, o.hr, { seatId: o.seatId, standardId: o.standardId })).toBe(
      'positions.profile_of_suppressed',
    );
  });

  it('waits for SERVIR to answer, or for its entity to take back, what departs from the manual', async () => {
    const o = await requested();
    expect(await outcome(suppressSeat, o.hr, suppressed(o))).toBe('positions.suppress_deviation');
    expect(await profileOf(o)).toMatchObject({ state: 'DEVIATION_REQUESTED' });
    await done(discardProfile, o.hr, seen(o, '2'));
    expect(await outcome(suppressSeat, o.hr, suppressed(o))).toBe('done');
    const answered = await requested();
    await done(decideDeviation, answered.servir, { ...seen(answered, '2'), decision: 'DRAFT', reason: REASON });
    expect(await outcome(suppressSeat, answered.hr, suppressed(answered))).toBe('done');
    expect(await profileOf(answered)).toMatchObject({ state: 'DISCARDED', decisionReason: REASON });
  });

  it('keeps the profile that was approved', async () => {
    const o = await withDraft();
    await done(approveProfile, o.hr, seen(o));
    await done(suppressSeat, o.hr, suppressed(o));
    expect(await profileOf(o)).toMatchObject({ state: 'APPROVED', number: 1 });
  });

  it('is refused by the database too, whichever comes first', async () => {
    const [o, draft, gone] = [await requested(), await withDraft(), await withDraft()];
    const suppress = ({ seatId }: Draft) =>
      db().seat.update({ where: { id: seatId }, data: { suppressedOn: toDbDate(DAY) } });
    await expect(suppress(o)).rejects.toThrow(/suppressed_seat_without_deviation/);
    await expect(suppress(draft)).rejects.toThrow(/suppressed_seat_without_draft/);
    await done(suppressSeat, gone.hr, suppressed(gone));
    const { standardId, terms, startedById } = await profileOf(gone);
    const row = { seatId: gone.seatId, standardId, terms: terms as object, startedById };
    await expect(db().postProfile.create({ data: row })).rejects.toThrow(/suppressed_seat_awaits_nobody/);
    await expect(db().postProfile.update({ where: { id: gone.profileId }, data: { state: 'DRAFT' } })).rejects.toThrow(
      /post_profile_frozen|suppressed_seat_awaits_nobody/,
    );
  });

  it('and a draft saved at once end well, one before the other', async () => {
    const o = await withDraft();
    const [kept, gone] = await Promise.all([
      outcome(saveProfile, o.hr, saved(o, '0')),
      outcome(suppressSeat, o.hr, suppressed(o)),
    ]);
    expect([
      ['done', 'platform.conflict'],
      ['platform.conflict', 'done'],
      ['platform.wrong_state', 'done'],
      ['done', 'done'],
    ]).toContainEqual([kept, gone]);
    const { suppressedOn } = await db().seat.findUniqueOrThrow({ where: { id: o.seatId } });
    expect((await profileOf(o)).state).toBe(suppressedOn === null ? 'DRAFT' : 'DISCARDED');
  });
});

describe('a profile that a suppressed post was left with', () => {
  it('is neither written, nor sent, nor approved, nor decided on: only discarded', async () => {
    const o = await leftBehind(await withDraft());
    const code = 'positions.profile_of_suppressed';
    expect(await outcome(saveProfile, o.hr, saved(o, '0'))).toBe(code);
    expect(await outcome(requestDeviation, o.hr, asked(o, '0'))).toBe(code);
    expect(await outcome(approveProfile, o.hr, seen(o))).toBe(code);
    await done(discardProfile, o.hr, seen(o));
    expect(await openTasks(o)).toBe(0);
    const sent = await leftBehind(await requested());
    const decided = (decision: string) => ({ ...seen(sent, '2'), decision, reason: REASON });
    expect(await outcome(decideDeviation, sent.servir, decided('APPROVED'))).toBe(code);
    expect(await outcome(decideDeviation, sent.servir, decided('DRAFT'))).toBe(code);
    await done(discardProfile, sent.hr, seen(sent, '2'));
    expect(await openTasks(sent)).toBe(0);
  });
});

describe('positions.discard-profile', () => {
  it('leaves the open one aside, once, and another may begin', async () => {
    const o = await withDraft();
    const results = await Promise.all([1, 2, 3].map(() => outcome(discardProfile, o.hr, seen(o))));
    expect(results.filter((code) => code === 'done')).toHaveLength(1);
    expect(await outcome(discardProfile, o.hr, seen(o, '1'))).toBe('platform.wrong_state');
    expect(await outcome(startProfile, o.hr, { seatId: o.seatId, standardId: o.standardId })).toBe('done');
    expect((await listProfiles(o.hr, o.seatId)).map(({ state }) => state)).toEqual(['DRAFT', 'DISCARDED']);
    expect(await listProfiles(o.servir, o.seatId)).toEqual([]);
  });

  it('shows SERVIR what it had been asked about, and takes its turn away', async () => {
    const o = await requested();
    await done(discardProfile, o.hr, seen(o, '2'));
    expect((await listProfiles(o.servir, o.seatId)).map(({ state }) => state)).toEqual(['DISCARDED']);
    expect(await openTasks(o)).toBe(0);
    expect(await outcome(decideDeviation, o.servir, { ...seen(o, '3'), decision: 'APPROVED', reason: REASON })).toBe(
      'platform.wrong_state',
    );
  });

  it('is its entity’s, and never of what was approved nor of what another has changed', async () => {
    const [o, other] = [await withDraft(), await manualOffice()];
    expect(await outcome(discardProfile, other.hr, seen(o))).toBe('platform.not_found');
    expect(await outcome(discardProfile, o.servir, seen(o))).toBe('platform.forbidden');
    expect(await outcome(discardProfile, o.hr, seen(o, '7'))).toBe('platform.conflict');
    await done(approveProfile, o.hr, seen(o));
    expect(await outcome(discardProfile, o.hr, seen(o, '1'))).toBe('platform.wrong_state');
    expect(await outcome(discardProfile, o.hr, { profileId: 'x', version: '0' })).toBe('platform.invalid_input');
  });
});
