import { beforeAll, describe, expect, it } from 'vitest';
import { approveMeritList } from '@/lib/domains/competitions/commands/approve-merit-list';
import { returnMeritList } from '@/lib/domains/competitions/commands/return-merit-list';
import { getCompetition } from '@/lib/domains/competitions/queries';
import { createApplication, createMeritList, createSomeone } from '@/tests/factories/competitions';
import { database } from '@/tests/support/integration-database';
import { REASON, competitionIn, createStaff, on, openTasks, seen, stateOf, type Staff } from './stage';

let staff: Staff;
beforeAll(async () => {
  staff = await createStaff();
});
const council = () => [staff.council, 'council_member'] as const;
const { prisma } = database;

async function voted(personId = staff.candidate.personId) {
  const competitionId = await competitionIn('EVALUATING', staff);
  const now = new Date('2026-05-11T10:00:00-05:00');
  const sha256 = await createMeritList(prisma, { competitionId, personId, computedById: staff.specialist.userId, now });
  return { competitionId, sha256 };
}

describe('the vote on a merit list', () => {
  it('approves it with reasons; nobody outside SERVIR reads it yet', async () => {
    const { competitionId, sha256 } = await voted();
    const input = { ...(await seen(competitionId)), reason: REASON };
    expect(await on('2026-05-12', approveMeritList, council(), input)).toMatchObject({ ok: true });
    expect(await stateOf(competitionId)).toBe('MERIT_LIST_APPROVED');
    expect(await prisma.meritList.findUniqueOrThrow({ where: { competitionId } })).toMatchObject({
      approvedById: staff.council.userId,
      approvalReason: REASON,
      publishedAt: null,
      sha256,
    });
    expect(await openTasks(competitionId)).toEqual(['competitions.competition.publish-results']);
    expect(await getCompetition(null, competitionId)).toMatchObject({ meritList: null });
    expect(await on('2026-05-12', approveMeritList, council(), input)).toMatchObject({
      refusal: { code: 'platform.conflict' },
    });
  });

  it('is denied to whoever is on the list or computed it', async () => {
    const { competitionId } = await voted(staff.council.personId);
    const input = { ...(await seen(competitionId)), reason: REASON };
    expect(await on('2026-05-12', approveMeritList, council(), input)).toMatchObject({
      refusal: { code: 'platform.own_case' },
    });
    const computing = [staff.specialist, 'council_member'] as const;
    expect(await on('2026-05-12', approveMeritList, computing, input)).toMatchObject({
      refusal: { code: 'platform.own_case' },
    });
  });

  it('is denied to whoever applied, though eliminated, and to whoever scored', async () => {
    const { competitionId } = await voted();
    const input = { ...(await seen(competitionId)), reason: REASON };
    const { personId } = staff.council;
    const { id: applicationId } = await createApplication(prisma, { competitionId, personId, state: 'ELIMINATED' });
    expect(await on('2026-05-12', approveMeritList, council(), input)).toMatchObject({
      refusal: { code: 'platform.own_case' },
    });
    const scorer = await createSomeone(prisma, 'Evaluadora', 'council_member', new Date('2026-02-01'));
    const { id: stageId } = await prisma.competitionStage.findFirstOrThrow({ where: { competitionId, position: 1 } });
    await prisma.stageScore.create({
      data: {
        applicationId,
        stageId,
        score: '5',
        passed: false,
        reason: REASON,
        recordedById: scorer.userId,
        recordedAt: new Date('2026-04-10'),
      },
    });
    expect(await on('2026-05-12', returnMeritList, [scorer, 'council_member'], input)).toMatchObject({
      refusal: { code: 'platform.own_case' },
    });
  });

  it('may send the evaluation back; the digest of what was seen stays in the log', async () => {
    const { competitionId, sha256 } = await voted();
    const input = { ...(await seen(competitionId)), reason: 'La entrevista de una persona no tiene sustento.' };
    expect(await on('2026-05-12', returnMeritList, council(), input)).toMatchObject({ ok: true });
    expect(await stateOf(competitionId)).toBe('EVALUATING');
    expect(await prisma.meritList.count({ where: { competitionId } })).toBe(0);
    const line = await prisma.auditEntry.findFirstOrThrow({
      where: { recordId: competitionId, command: 'competitions.return-merit-list' },
    });
    expect(line.changes).toMatchObject([{ field: 'sha256', before: sha256 }]);
  });

  it('needs a list', async () => {
    const competitionId = await competitionIn('EVALUATING', staff);
    const input = { ...(await seen(competitionId)), reason: REASON };
    expect(await on('2026-05-12', approveMeritList, council(), input)).toMatchObject({
      refusal: { code: 'platform.wrong_state' },
    });
  });
});
