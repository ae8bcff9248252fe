import { describe, expect, it, vi } from 'vitest';
import { acceptProposal } from '@/lib/domains/requests/commands/accept-proposal';
import { extendAccess } from '@/lib/domains/requests/commands/extend-access';
import { preferCandidate } from '@/lib/domains/requests/commands/prefer-candidate';
import { proposeManagers } from '@/lib/domains/requests/commands/propose-managers';
import { recordHearing } from '@/lib/domains/requests/commands/record-hearing';
import { refuseProposal } from '@/lib/domains/requests/commands/refuse-proposal';
import { getProposal } from '@/lib/domains/requests/queries/get-proposal';
import { listCandidates } from '@/lib/domains/requests/queries/list-candidates';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { getTimeline } from '@/lib/platform/timeline';
import { actorOf } from '@/tests/factories/identity';
import { createManager, createStaff, type Manager } from '@/tests/factories/requests';
import { database } from '@/tests/support/integration-database';
import {
  TODAY,
  accepted,
  asHr,
  codeOf,
  must,
  openTasks,
  preferred,
  proposal,
  proposalOf,
  proposed,
  run,
  versionOf,
  candidatesFor,
} from './way';

const reason = 'Conviene a la marcha de la oficina en este momento.';

describe('SERVIR proposes', () => {
  it('freezes why each manager fits, whatever their curriculum becomes', async () => {
    const { requestId, managers } = await proposed();
    const [manager] = managers;
    const before = await proposalOf(requestId, manager!);
    await database.prisma.study.deleteMany({ where: { personId: manager!.personId ?? '' } });
    expect(await proposalOf(requestId, manager!)).toEqual(before);
    expect(before.fit).toMatchObject([
      { requirement: { kind: 'study_level' }, found: { level: 'professional_title' }, met: true },
      { requirement: { kind: 'general_experience_years' }, found: { years: 12 }, met: true },
    ]);
  });

  it('gives the entity five business days and makes it its turn', async () => {
    const { requestId, managers } = await proposed();
    const { visibleUntil } = await proposalOf(requestId, managers[0]!);
    expect(visibleUntil.toISOString().slice(0, 10)).toBe('2026-06-17');
    expect(await openTasks(requestId)).toEqual(['requests.request.prefer']);
  });

  it('refuses who lacks an indispensable requirement', async () => {
    const { office, requestId } = await accepted();
    const young = await createManager(database.prisma, TODAY, { years: 3 });
    const result = await run(proposeManagers, office.analyst, 'monitoring_analyst', proposal(requestId, 2, [young]));
    expect(codeOf(result)).toBe('requests.profile_not_met');
    expect(await database.prisma.proposal.count({ where: { requestId } })).toBe(0);
  });

  it('is for the analyst who follows the entity, and not for another', async () => {
    const { requestId } = await accepted();
    const manager = await createManager(database.prisma, TODAY);
    const other = await createStaff(database.prisma, 'monitoring_analyst');
    expect(codeOf(await run(proposeManagers, other, 'monitoring_analyst', proposal(requestId, 2, [manager])))).toBe(
      'platform.not_found',
    );
    expect(await listCandidates(actorOf(other, 'monitoring_analyst'), requestId, 1, TODAY)).toBeNull();
  });

  it('tells the manager nothing until the entity chooses them', async () => {
    const { office, managers } = await proposed({ managers: 1 });
    const { memberId } = managers[0]!;
    expect(await getTimeline(actorOf(managers[0]!, 'manager'), memberId)).toEqual([]);
    expect(await getTimeline(actorOf(office.directorate, 'directorate'), memberId)).toMatchObject([
      { command: 'requests.propose-managers', reason: 'Cumplen el perfil y conocen el sector.' },
    ]);
  });

  it('never proposes oneself', async () => {
    const { requestId } = await accepted();
    const manager = await createManager(database.prisma, TODAY);
    const result = await run(proposeManagers, manager, 'directorate', proposal(requestId, 2, [manager]));
    expect(codeOf(result)).toBe('platform.own_case');
  });

  it('shows first who meets more, then who achieved more', async () => {
    const { office, requestId } = await accepted();
    const [plain, better, young] = [
      await createManager(database.prisma, TODAY),
      await createManager(database.prisma, TODAY),
      await createManager(database.prisma, TODAY, { years: 2 }),
    ];
    await database.prisma.trackRecordEntry.create({
      data: {
        memberId: better.memberId,
        year: 2025,
        entityName: 'INPE',
        postTitle: 'Jefa',
        achievement: '96.5',
        result: 'good',
        source: 'SERVIR',
        recordType: 'evaluation',
        recordId: better.memberId,
        recordedAt: new Date(),
      },
    });
    const found = await candidatesFor(actorOf(office.analyst, 'monitoring_analyst'), requestId);
    const order = found
      .map((row) => row.id)
      .filter((id) => [plain, better, young].some(({ memberId }) => memberId === id));
    expect(order).toEqual([better.memberId, plain.memberId, young.memberId]);
  });
});

describe('the entity prefers', () => {
  it('one of them; the others are set aside and the manager is asked', async () => {
    const { requestId, managers, proposalId } = await preferred();
    expect((await proposalOf(requestId, managers[1]!)).state).toBe('NOT_PREFERRED');
    expect(await openTasks(proposalId)).toEqual(['requests.proposal.answer']);
    expect(await openTasks(requestId)).toEqual([]);
  });

  it('not after the last day of access, until SERVIR extends it', async () => {
    const { office, requestId, managers } = await proposed();
    const { id: proposalId } = await proposalOf(requestId, managers[0]!);
    const late = new Date('2026-06-18T09:00:00-05:00');
    const prefer = async () =>
      asHr(office, preferCandidate, { id: requestId, version: await versionOf(requestId), proposalId, reason }, late);
    expect(codeOf(await prefer())).toBe('requests.access_ended');
    expect(
      await getProposal(actorOf(office.hr, 'entity_hr', office.entityId), proposalId, calendarDate('2026-06-18')),
    ).toBeNull();
    const extension = { id: requestId, version: 3, accessDays: '3', reason };
    must(await run(extendAccess, office.analyst, 'monitoring_analyst', extension, { now: late }));
    expect(codeOf(await prefer())).toBe('ok');
  });

  it('reads the file until its last day; another entity never does, nor the manager before being chosen', async () => {
    const { office, requestId, managers } = await proposed();
    const { id } = await proposalOf(requestId, managers[0]!);
    const lastDay = calendarDate('2026-06-17');
    const file = await getProposal(actorOf(office.hr, 'entity_hr', office.entityId), id, lastDay);
    expect(file?.member.name).toBe('Ana Torres');
    expect(JSON.stringify(file)).not.toContain('documentNumber');
    const other = await createStaff(database.prisma, 'entity_hr');
    expect(await getProposal(actorOf(other, 'entity_hr', other.userId), id, lastDay)).toBeNull();
    expect(await getProposal(actorOf(managers[0]!, 'manager'), id, lastDay)).toBeNull();
  });
});

describe('the manager answers', () => {
  it("takes the post, and it is the directorate's turn to assign", async () => {
    const { requestId, manager, proposalId } = await preferred();
    must(await run(acceptProposal, manager, 'manager', { id: proposalId, version: 1, accepted: 'on' }));
    expect(await openTasks(requestId)).toEqual(['requests.request.assign']);
    expect(await openTasks(proposalId)).toEqual([]);
  });

  it('takes one post only: the database refuses the second', async () => {
    const first = await preferred({ managers: 1 });
    const second = await accepted();
    must(
      await run(
        proposeManagers,
        second.office.analyst,
        'monitoring_analyst',
        proposal(second.requestId, 2, [first.manager]),
      ),
    );
    const { id } = await proposalOf(second.requestId, first.manager);
    must(await asHr(second.office, preferCandidate, { id: second.requestId, version: 3, proposalId: id, reason }));
    must(await run(acceptProposal, first.manager, 'manager', { id: first.proposalId, version: 1, accepted: 'on' }));
    const result = await run(acceptProposal, first.manager, 'manager', { id, version: 1, accepted: 'on' });
    expect(codeOf(result)).toBe('requests.member_committed');
  });

  it('refuses two posts at once: one is the first, the other is told to look again', async () => {
    const first = await preferred({ managers: 1 });
    const second = await preferredElsewhere(first.manager);
    const refuseIt = (id: string) => run(refuseProposal, first.manager, 'manager', { id, version: 1 });
    const results = await whileLocked(first.manager.memberId, () => [
      refuseIt(first.proposalId),
      refuseIt(second.proposalId),
    ]);
    expect(results.map(codeOf).sort()).toEqual(['ok', 'platform.conflict']);
    expect(await refusalsOf(first.manager)).toBe(1);
  });

  it('committed to another post, releases this one: it is no refusal and nobody is to be heard', async () => {
    const first = await preferred({ managers: 1, refusals: 1 });
    const { office, requestId, proposalId: id } = await preferredElsewhere(first.manager);
    must(await run(acceptProposal, first.manager, 'manager', { id: first.proposalId, version: 1, accepted: 'on' }));
    const read = await getProposal(actorOf(first.manager, 'manager'), id, TODAY);
    expect(read).toMatchObject({ member: { barrier: 'committed' } });
    const released = must(await run(refuseProposal, first.manager, 'manager', { id, version: 1 }));
    expect(released).toEqual({ proposalId: id, causeOfExclusion: false });
    expect(await refusalsOf(first.manager)).toBe(1);
    expect(await proposalOf(requestId, first.manager)).toMatchObject({ state: 'REFUSED', refusalNumber: null });
    expect(await openTasks(id)).toEqual([]);
    expect(await openTasks(requestId)).toEqual(['requests.request.propose']);
    const heard = await run(recordHearing, office.directorate, 'directorate', { id, version: 2, reason });
    expect(codeOf(heard)).toBe('requests.no_cause_to_hear');
  });

  it('cannot answer for another manager', async () => {
    const { managers, proposalId } = await preferred();
    const result = await run(acceptProposal, managers[1]!, 'manager', { id: proposalId, version: 1, accepted: 'on' });
    expect(codeOf(result)).toBe('platform.not_found');
  });

  it('refuses once without cause: the entity may choose another, and nobody is to be heard', async () => {
    const { requestId, manager, proposalId } = await preferred();
    must(await run(refuseProposal, manager, 'manager', { id: proposalId, version: 1 }));
    expect(await database.prisma.cadreMember.findUniqueOrThrow({ where: { id: manager.memberId } })).toMatchObject({
      refusals: 1,
      state: 'INCORPORATED',
    });
    expect(await openTasks(requestId)).toEqual(['requests.request.prefer']);
    expect(await openTasks(proposalId)).toEqual([]);
  });

  it('goes back to the analyst when nobody else was proposed', async () => {
    const { requestId, manager, proposalId } = await preferred({ managers: 1 });
    must(await run(refuseProposal, manager, 'manager', { id: proposalId, version: 1 }));
    expect(await openTasks(requestId)).toEqual(['requests.request.propose']);
  });

  it('is warned that the second refusal is a cause of exclusion, which the directorate must hear', async () => {
    const { office, manager, proposalId } = await preferred({ refusals: 1 });
    const unwarned = await run(refuseProposal, manager, 'manager', { id: proposalId, version: 1 });
    expect(unwarned).toMatchObject({
      refusal: {
        code: 'requests.exclusion_unacknowledged',
        norm: { parameter: 'assignment.refusals.max' },
        params: { number: 2 },
      },
    });
    must(await run(refuseProposal, manager, 'manager', { id: proposalId, version: 1, acknowledged: 'on' }));
    expect(await openTasks(proposalId)).toEqual(['requests.proposal.hear_exclusion']);
    expect((await database.prisma.cadreMember.findUniqueOrThrow({ where: { id: manager.memberId } })).state).toBe(
      'INCORPORATED',
    );
    must(await run(recordHearing, office.directorate, 'directorate', { id: proposalId, version: 2, reason }));
    expect(await openTasks(proposalId)).toEqual([]);
    const again = await run(recordHearing, office.directorate, 'directorate', { id: proposalId, version: 3, reason });
    expect(codeOf(again)).toBe('requests.already_heard');
  });
});

/** The same manager, chosen by a second entity before answering the first. */
async function preferredElsewhere(manager: Manager) {
  const { office, requestId } = await accepted();
  must(await run(proposeManagers, office.analyst, 'monitoring_analyst', proposal(requestId, 2, [manager])));
  const { id: proposalId } = await proposalOf(requestId, manager);
  must(await asHr(office, preferCandidate, { id: requestId, version: 3, proposalId, reason }));
  return { office, requestId, proposalId };
}

async function refusalsOf({ memberId }: Manager): Promise<number> {
  return (await database.prisma.cadreMember.findUniqueOrThrow({ where: { id: memberId } })).refusals;
}

/** Lets every command read the member before any of them writes it: the row is free once all wait for it. */
async function whileLocked<Out>(memberId: string, start: () => Promise<Out>[]): Promise<Out[]> {
  const started = await database.prisma.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT id FROM cadre_member WHERE id = ${memberId}::uuid FOR UPDATE`;
      const commands = start();
      await vi.waitFor(async () => expect(await waiting()).toBe(commands.length), { timeout: 5_000 });
      return { commands };
    },
    { timeout: 10_000 },
  );
  return await Promise.all(started.commands);
}

async function waiting(): Promise<number> {
  const [row] = await database.prisma.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return row?.n ?? 0;
}
