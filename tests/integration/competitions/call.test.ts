import { beforeAll, describe, expect, it } from 'vitest';
import { closeApplications } from '@/lib/domains/competitions/commands/close-applications';
import { declareVoid } from '@/lib/domains/competitions/commands/declare-void';
import { publishCompetition } from '@/lib/domains/competitions/commands/publish-competition';
import { startEvaluation } from '@/lib/domains/competitions/commands/start-evaluation';
import { closeDueApplications } from '@/lib/domains/competitions/jobs/close-due-applications';
import { getCompetition } from '@/lib/domains/competitions/queries';
import { database } from '@/tests/support/integration-database';
import { competitionIn, createStaff, on, openTasks, seen, stateOf, type Staff } from './stage';

let staff: Staff;
beforeAll(async () => {
  staff = await createStaff();
});
const specialist = () => [staff.specialist, 'selection_specialist'] as const;
const at = (day: string) => ({ now: () => new Date(`${day}T10:00:00-05:00`) });

describe('publishing a call', () => {
  it('makes it everybody’s to read, and not before', async () => {
    const approved = await competitionIn('TERMS_APPROVED', staff);
    expect(await getCompetition(null, approved)).toBeNull();
    const published = await competitionIn('PUBLISHED', staff);
    expect(await getCompetition(null, published)).toMatchObject({ state: 'PUBLISHED', meritList: null });
    expect(await openTasks(published)).toEqual([]);
  });

  it('does not happen before its date, nor with a publication that became too short', async () => {
    const id = await competitionIn('TERMS_APPROVED', staff);
    expect(await on('2026-03-01', publishCompetition, specialist(), await seen(id))).toMatchObject({
      refusal: { code: 'competitions.publication_early' },
    });
    expect(await on('2026-03-03', publishCompetition, specialist(), await seen(id))).toMatchObject({
      refusal: { code: 'competitions.publication_too_short', params: { given: 9, missing: 1 } },
    });
    expect(await stateOf(id)).toBe('TERMS_APPROVED');
  });

  it('needs approved terms', async () => {
    const id = await competitionIn('DRAFT', staff);
    expect(await on('2026-03-02', publishCompetition, specialist(), await seen(id))).toMatchObject({
      refusal: { code: 'platform.wrong_state' },
    });
  });
});

describe('closing a call', () => {
  it('is done by the portal, the day after the last one, and twice is once', async () => {
    const id = await competitionIn('PUBLISHED', staff);
    expect(await on('2026-03-16', closeApplications, ['system', null], { competitionId: id })).toMatchObject({
      refusal: { code: 'competitions.still_open' },
    });
    await closeDueApplications(at('2026-03-16'));
    expect(await stateOf(id)).toBe('PUBLISHED');
    expect(await closeDueApplications(at('2026-03-17'))).toBeGreaterThanOrEqual(1);
    expect(await stateOf(id)).toBe('CLOSED');
    expect(await closeDueApplications(at('2026-03-17'))).toBe(0);
    expect(await openTasks(id)).toEqual(['competitions.competition.start-evaluation']);
  });

  it('is nobody’s by hand', async () => {
    const id = await competitionIn('PUBLISHED', staff);
    expect(await on('2026-03-17', closeApplications, specialist(), { competitionId: id })).toMatchObject({
      refusal: { code: 'platform.forbidden' },
    });
  });
});

describe('evaluating', () => {
  it('starts once, when the call has closed', async () => {
    const open = await competitionIn('PUBLISHED', staff);
    expect(await on('2026-03-10', startEvaluation, specialist(), await seen(open))).toMatchObject({
      refusal: { code: 'platform.wrong_state' },
    });
    const id = await competitionIn('EVALUATING', staff);
    expect(await openTasks(id)).toEqual(['competitions.competition.evaluate']);
    expect(await on('2026-03-19', startEvaluation, specialist(), await seen(id))).toMatchObject({
      refusal: { code: 'platform.wrong_state' },
    });
  });
});

describe('declaring void', () => {
  it('ends it with a public reason and tells the specialists', async () => {
    const id = await competitionIn('EVALUATING', staff);
    const reason = 'Nadie acreditó la experiencia mínima exigida.';
    const input = { ...(await seen(id)), reason };
    expect(await on('2026-04-01', declareVoid, specialist(), input)).toMatchObject({
      refusal: { code: 'platform.forbidden' },
    });
    expect(await on('2026-04-01', declareVoid, [staff.directorate, 'directorate'], input)).toMatchObject({ ok: true });
    expect(await getCompetition(null, id)).toMatchObject({ state: 'DECLARED_VOID', voidReason: reason });
    expect(await openTasks(id)).toEqual([]);
    const told = await database.prisma.notification.findMany({
      where: { recordId: id, kind: 'competitions.declared_void' },
    });
    expect(told.map((notice) => notice.userId)).toContain(staff.specialist.userId);
  });

  it('is not for terms that nobody has read yet', async () => {
    const id = await competitionIn('DRAFT', staff);
    const input = { ...(await seen(id)), reason: 'No procede declararlo desierto.' };
    expect(await on('2026-04-01', declareVoid, [staff.directorate, 'directorate'], input)).toMatchObject({
      refusal: { code: 'platform.wrong_state' },
    });
  });
});
