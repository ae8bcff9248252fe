import { beforeAll, describe, expect, it } from 'vitest';
import { concludeCompetition } from '@/lib/domains/cadre/commands/conclude-competition';
import { incorporateCandidate } from '@/lib/domains/cadre/commands/incorporate-candidate';
import { createApplication, createSomeone } from '@/tests/factories/competitions';
import { database } from '@/tests/support/integration-database';
import { competitionIn, createStaff, on, seen, type Staff } from '../competitions/stage';

const { prisma } = database;
const NOW = new Date('2026-02-01T10:00:00-05:00');
let staff: Staff;
beforeAll(async () => {
  staff = await createStaff();
});
const directorate = () => [staff.directorate, 'directorate'] as const;
const resolution = 'RPE 000045-2026-SERVIR-PE';

/** A competition of one vacancy whose course has begun: its earlier acts are told elsewhere. */
async function inCourse() {
  const competitionId = await competitionIn('EVALUATING', staff);
  await prisma.competition.update({ where: { id: competitionId }, data: { state: 'INTRODUCTORY_COURSE' } });
  return competitionId;
}

const passed = async (competitionId: string, courseScore = '16') => {
  const someone = await createSomeone(prisma, 'Egresada', 'candidate', NOW);
  const { id } = await createApplication(prisma, {
    competitionId,
    personId: someone.personId,
    state: 'COURSE_PASSED',
    courseScore,
  });
  return { someone, applicationId: id };
};

describe('incorporating who passed the course', () => {
  it('makes a member, available, and ends the application', async () => {
    const { someone, applicationId } = await passed(await inCourse());
    const result = await on('2026-07-01', incorporateCandidate, directorate(), {
      applicationId,
      resolution,
      incorporatedOn: '2026-06-30',
    });
    if (!result.ok) throw new Error(result.refusal.code);
    expect(await prisma.cadreMember.findUniqueOrThrow({ where: { id: result.value.memberId } })).toMatchObject({
      state: 'INCORPORATED',
      personId: someone.personId,
      resolution,
      managerRole: 'operational_strategic',
    });
    expect(await prisma.application.findUniqueOrThrow({ where: { id: applicationId } })).toMatchObject({
      state: 'INCORPORATED',
    });
    expect(await prisma.membership.count({ where: { userId: someone.userId, role: 'manager', endedAt: null } })).toBe(
      1,
    );
    expect(await prisma.notification.findMany({ where: { userId: someone.userId } })).toMatchObject([
      { kind: 'cadre.incorporated' },
    ]);
    const lines = await prisma.auditEntry.findMany({
      where: { command: 'cadre.incorporate-candidate', recordId: { in: [result.value.memberId, applicationId] } },
    });
    expect(lines).toHaveLength(2);
    expect(
      await on('2026-07-01', incorporateCandidate, directorate(), {
        applicationId,
        resolution,
        incorporatedOn: '2026-06-30',
      }),
    ).toMatchObject({
      refusal: { code: 'platform.wrong_state' },
    });
  });

  it('stops at the vacancies of the call', async () => {
    const competitionId = await inCourse();
    const [first, second] = [await passed(competitionId), await passed(competitionId)];
    const incorporate = (applicationId: string) =>
      on('2026-07-01', incorporateCandidate, directorate(), {
        applicationId,
        resolution,
        incorporatedOn: '2026-06-30',
      });
    expect(await incorporate(first.applicationId)).toMatchObject({ ok: true });
    expect(await incorporate(second.applicationId)).toMatchObject({
      refusal: { code: 'cadre.no_vacancy_left', params: { vacancies: 1 } },
    });
    expect(await prisma.cadreMember.count({ where: { personId: second.someone.personId } })).toBe(0);
  });

  it('reads the mark, not only the state, and a date that has come', async () => {
    const competitionId = await inCourse();
    const low = await passed(competitionId, '13.99');
    const input = { applicationId: low.applicationId, resolution, incorporatedOn: '2026-06-30' };
    expect(await on('2026-07-01', incorporateCandidate, directorate(), input)).toMatchObject({
      refusal: { code: 'cadre.course_failed' },
    });
    const well = await passed(competitionId);
    const future = { ...input, applicationId: well.applicationId, incorporatedOn: '2026-07-02' };
    expect(await on('2026-07-01', incorporateCandidate, directorate(), future)).toMatchObject({
      refusal: { code: 'cadre.date_in_future' },
    });
  });

  it('is never one’s own act', async () => {
    const { someone, applicationId } = await passed(await inCourse());
    const input = { applicationId, resolution, incorporatedOn: '2026-06-30' };
    expect(await on('2026-07-01', incorporateCandidate, [someone, 'council_member'], input)).toMatchObject({
      refusal: { code: 'platform.own_case' },
    });
  });
});

describe('concluding a competition', () => {
  it('waits for everybody in its course', async () => {
    const competitionId = await inCourse();
    const { applicationId } = await passed(competitionId);
    const specialist = [staff.specialist, 'selection_specialist'] as const;
    expect(await on('2026-07-01', concludeCompetition, specialist, await seen(competitionId))).toMatchObject({
      refusal: { code: 'cadre.course_unfinished', params: { waiting: 1 } },
    });
    await on('2026-07-01', incorporateCandidate, directorate(), {
      applicationId,
      resolution,
      incorporatedOn: '2026-06-30',
    });
    expect(await on('2026-07-02', concludeCompetition, specialist, await seen(competitionId))).toMatchObject({
      ok: true,
    });
    expect(await prisma.competition.findUniqueOrThrow({ where: { id: competitionId } })).toMatchObject({
      state: 'CONCLUDED',
    });
  });
});
