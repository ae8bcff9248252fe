import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadManual } from '@/lib/domains/positions/manual/commands/load-manual';
import { putManualInForce } from '@/lib/domains/positions/manual/commands/put-manual-in-force';
import { approveProfile } from '@/lib/domains/positions/profile/commands/approve-profile';
import { decideDeviation } from '@/lib/domains/positions/profile/commands/decide-deviation';
import { requestDeviation } from '@/lib/domains/positions/profile/commands/request-deviation';
import { saveProfile } from '@/lib/domains/positions/profile/commands/save-profile';
import { startProfile } from '@/lib/domains/positions/profile/commands/start-profile';
import { listProfiles } from '@/lib/domains/positions/profile/queries/list-profiles';
import { db } from '@/lib/platform/db';
import { evidence } from '../performance/year';
import {
  done,
  manualOf,
  manualOffice,
  outcome,
  REASON,
  sheetOf,
  standardPosition,
  typed,
  withDraft,
  withManual,
} from './manual-office';

type Draft = Awaited<ReturnType<typeof withDraft>>;

const seen = ({ profileId }: Draft, version = '0') => ({ profileId, version });
const saved = (o: Draft, changes: Parameters<typeof typed>[0], version = '0') => ({
  ...seen(o, version),
  standardId: o.standardId,
  terms: typed(changes),
});
const asked = (o: Draft, version = '1') => ({ ...seen(o, version), reason: REASON, proof: evidence() });
const decided = (o: Draft, decision = 'APPROVED', version = '2') => ({ ...seen(o, version), decision, reason: REASON });
const profileOf = ({ profileId }: Draft) => db().postProfile.findUniqueOrThrow({ where: { id: profileId } });
const openTasks = (recordId: string) => db().task.findMany({ where: { recordId, closedAt: null } });

/** Asks for more experience than the standard position, and sends it. */
async function requested(): Promise<Draft> {
  const o = await withDraft();
  await done(saveProfile, o.hr, saved(o, { generalYears: 12 }));
  await done(requestDeviation, o.hr, asked(o));
  return o;
}

describe('positions.start-profile', () => {
  it('begins with what the standard position says, once at a time, in one’s own entity', async () => {
    const [o, other] = [await withManual(), await manualOffice()];
    const input = { seatId: o.seatId, standardId: o.standardId };
    expect(await outcome(startProfile, other.hr, input)).toBe('platform.not_found');
    const results = await Promise.all([1, 2, 3].map(() => outcome(startProfile, o.hr, input)));
    expect(results.toSorted()).toEqual(['done', 'positions.profile_open', 'positions.profile_open']);
    const [profile] = await listProfiles(o.hr, o.seatId);
    expect(profile?.terms).toEqual(profile?.standard.terms);
    expect(await listProfiles(o.servir, o.seatId)).toEqual([]);
  });

  it('is of a public manager’s post, on a position of its role in the manual in force', async () => {
    const o = await withManual();
    const input = { seatId: o.seatId, standardId: o.standardId };
    await db().seat.update({ where: { id: o.seatId }, data: { managerRole: 'operational_strategic' } });
    expect(await outcome(startProfile, o.hr, input)).toBe('positions.standard_of_other_role');
    await db().seat.update({ where: { id: o.seatId }, data: { servantGroup: 'career_servant', managerRole: null } });
    expect(await outcome(startProfile, o.hr, input)).toBe('positions.profile_of_other_group');
    expect(await outcome(startProfile, o.hr, { ...input, standardId: randomUUID() })).toBe('platform.not_found');
  });
});

describe('positions.save-profile', () => {
  it('writes the draft and counts what departs, and refuses what another has written over', async () => {
    const [o, other] = [await withDraft(), await manualOffice()];
    expect(await done(saveProfile, o.hr, saved(o, { generalYears: 12, degree: 'bachelor' }))).toMatchObject({
      deviations: 2,
    });
    expect(await outcome(saveProfile, o.hr, saved(o, {}))).toBe('platform.conflict');
    expect(await outcome(saveProfile, other.hr, saved(o, {}, '1'))).toBe('platform.not_found');
  });

  it.each([
    [
      'an ideal degree under the minimum',
      { competencies: { ...typed().competencies, vision: { minimum: 3, ideal: 2 } } },
    ],
    ['a NUL in a function', { functions: ['x\u0000y'] }],
    ['no function', { functions: [] }],
    ['years beyond a life', { generalYears: 31 }],
  ])('refuses %s', async (_what, changes) => {
    const o = await withDraft();
    expect(await outcome(saveProfile, o.hr, saved(o, changes))).toBe('platform.invalid_input');
  });
});

describe('positions.approve-profile', () => {
  it('numbers and freezes what does not depart; the next one supersedes it', async () => {
    const o = await withDraft();
    expect(await done(approveProfile, o.hr, seen(o))).toMatchObject({ number: 1 });
    expect(await openTasks(o.profileId)).toEqual([]);
    expect(await outcome(approveProfile, o.hr, seen(o, '1'))).toBe('platform.wrong_state');
    expect(await outcome(saveProfile, o.hr, saved(o, {}, '1'))).toBe('platform.wrong_state');
    const { profileId } = await done(startProfile, o.hr, { seatId: o.seatId, standardId: o.standardId });
    const results = await Promise.all([1, 2].map(() => outcome(approveProfile, o.hr, { profileId, version: '0' })));
    expect(results.filter((code) => code === 'done')).toHaveLength(1);
    expect((await listProfiles(o.servir, o.seatId)).map(({ number, state }) => [number, state])).toEqual([
      [2, 'APPROVED'],
      [1, 'SUPERSEDED'],
    ]);
  });

  it('leaves to SERVIR what departs, and to a new choice what a newer manual left behind', async () => {
    const o = await withDraft();
    await done(saveProfile, o.hr, saved(o, { generalYears: 7 }));
    expect(await outcome(approveProfile, o.hr, seen(o, '1'))).toBe('positions.profile_deviates');
    await done(saveProfile, o.hr, saved(o, {}, '1'));
    const { manualId } = await done(loadManual, o.specialist, manualOf(sheetOf([standardPosition('ES-09')])));
    await done(putManualInForce, o.servir, { manualId, version: '0' });
    expect(await outcome(approveProfile, o.hr, seen(o, '2'))).toBe('positions.standard_not_in_force');
    const { id } = await db().standardPosition.findFirstOrThrow({ where: { manualId } });
    await done(saveProfile, o.hr, { ...saved(o, {}, '2'), standardId: id });
    expect(await outcome(approveProfile, o.hr, seen(o, '3'))).toBe('done');
  });
});

describe('positions.request-deviation', () => {
  it('gives SERVIR its turn, with the reason and the proof, once', async () => {
    const o = await withDraft();
    await done(saveProfile, o.hr, saved(o, { generalYears: 12 }));
    const results = await Promise.all([1, 2].map(() => outcome(requestDeviation, o.hr, asked(o))));
    expect(results.filter((code) => code === 'done')).toHaveLength(1);
    expect(await openTasks(o.profileId)).toMatchObject([{ kind: 'positions.profile.decide', role: 'directorate' }]);
    expect(await profileOf(o)).toMatchObject({ state: 'DEVIATION_REQUESTED', reason: REASON });
    expect(await outcome(saveProfile, o.hr, saved(o, {}, '2'))).toBe('platform.wrong_state');
  });

  it('asks for a reason and a proof, and only about what departs, of one’s own', async () => {
    const [o, other] = [await withDraft(), await manualOffice()];
    expect(await outcome(requestDeviation, o.hr, asked(o, '0'))).toBe('positions.profile_does_not_deviate');
    await done(saveProfile, o.hr, saved(o, { generalYears: 12 }));
    expect(await outcome(requestDeviation, o.hr, { ...asked(o), proof: '' })).toBe('platform.invalid_input');
    expect(await outcome(requestDeviation, o.hr, { ...asked(o), reason: '' })).toBe('platform.invalid_input');
    expect(await outcome(requestDeviation, other.hr, asked(o))).toBe('platform.not_found');
  });
});

describe('positions.decide-deviation', () => {
  it('refused, does not stand on what is asked again nor on what the entity then approves by itself', async () => {
    const refused = async () => {
      const o = await requested();
      await done(decideDeviation, o.servir, decided(o, 'DRAFT'));
      return o;
    };
    const undecided = { decisionReason: null, decidedById: null, decidedOn: null };
    const again = await refused();
    await done(requestDeviation, again.hr, asked(again, '3'));
    expect(await profileOf(again)).toMatchObject({ state: 'DEVIATION_REQUESTED', ...undecided });
    const alone = await refused();
    await done(saveProfile, alone.hr, saved(alone, {}, '3'));
    await done(approveProfile, alone.hr, seen(alone, '4'));
    expect(await profileOf(alone)).toMatchObject({ state: 'APPROVED', number: 1, ...undecided });
    expect(await db().auditEntry.count({ where: { recordId: alone.profileId, reason: REASON } })).toBeGreaterThan(0);
  });

  it('authorised, approves the profile and tells the entity', async () => {
    const o = await requested();
    const results = await Promise.all([1, 2, 3].map(() => outcome(decideDeviation, o.servir, decided(o))));
    expect(results.filter((code) => code === 'done')).toHaveLength(1);
    expect(await profileOf(o)).toMatchObject({ state: 'APPROVED', number: 1, decisionReason: REASON });
    expect(await outcome(decideDeviation, o.servir, decided(o, 'DRAFT', '3'))).toBe('platform.wrong_state');
    const told = { recordId: o.profileId, kind: 'positions.deviation-authorised' };
    expect(await db().notification.count({ where: told })).toBe(1);
    expect(await db().auditEntry.count({ where: { recordId: o.profileId, caseIds: { has: o.seatId } } })).toBe(3);
  });

  it('refused, sends it back with its reasons, and it can be sent again', async () => {
    const o = await requested();
    expect(await outcome(decideDeviation, o.servir, decided(o, 'DRAFT'))).toBe('done');
    expect(await profileOf(o)).toMatchObject({ state: 'DRAFT', decisionReason: REASON, number: null });
    expect(await openTasks(o.profileId)).toMatchObject([{ kind: 'positions.profile.finish', role: 'entity_hr' }]);
    expect(await outcome(requestDeviation, o.hr, asked(o, '3'))).toBe('done');
  });

  it('is SERVIR’s, and never of whoever asked', async () => {
    const o = await requested();
    expect(await outcome(decideDeviation, o.hr, decided(o))).toBe('platform.forbidden');
    expect(await outcome(decideDeviation, { ...o.servir, userId: o.hr.userId }, decided(o))).toBe('platform.own_case');
  });
});

describe('the database', () => {
  it('never changes what is approved, nor what SERVIR is deciding', async () => {
    const o = await requested();
    const change = (data: object) => db().postProfile.update({ where: { id: o.profileId }, data });
    const other = { terms: { ...typed(), functions: ['Otra'] } };
    await expect(change(other)).rejects.toThrow(/post_profile_frozen/);
    await done(decideDeviation, o.servir, decided(o));
    await expect(change(other)).rejects.toThrow(/post_profile_frozen/);
    await expect(change({ reason: 'Otro' })).rejects.toThrow(/post_profile_frozen/);
    await expect(change({ state: 'DRAFT' })).rejects.toThrow(/post_profile_frozen/);
    await expect(db().postProfile.delete({ where: { id: o.profileId } })).rejects.toThrow(/post_profile_frozen/);
  });

  it('keeps one profile in force and one open in each post', async () => {
    const o = await withDraft();
    const row = { seatId: o.seatId, standardId: o.standardId, terms: typed(), startedById: randomUUID() };
    await expect(db().postProfile.create({ data: row })).rejects.toThrow(/Unique constraint/);
    await done(approveProfile, o.hr, seen(o));
    const approvedToo = { ...row, state: 'APPROVED' as const, number: 2, approvedOn: new Date('2026-06-15') };
    await expect(db().postProfile.create({ data: approvedToo })).rejects.toThrow(/Unique constraint/);
  });
});
