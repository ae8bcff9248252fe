import { beforeAll, describe, expect, it } from 'vitest';
import { endPaidAvailability } from '@/lib/domains/cadre/commands/end-paid-availability';
import { excludeMember } from '@/lib/domains/cadre/commands/exclude-member';
import { registerMember } from '@/lib/domains/cadre/commands/register-member';
import { endDuePaidAvailability } from '@/lib/domains/cadre/jobs/end-due-paid-availability';
import { countRefusal } from '@/lib/domains/cadre/operations/count-refusal';
import { moveMember } from '@/lib/domains/cadre/operations/move-member';
import { getMember, listMembers } from '@/lib/domains/cadre/queries';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { createPaidMember, createSomeone } from '@/tests/factories/competitions';
import { actorOf } from '@/tests/factories/identity';
import { database } from '@/tests/support/integration-database';
import { createStaff, on, type Staff } from '../competitions/stage';

const { prisma } = database;
const NOW = new Date('2026-02-01T10:00:00-05:00');
let staff: Staff;
beforeAll(async () => {
  staff = await createStaff();
});
const directorate = () => [staff.directorate, 'directorate'] as const;
const manager = () => createSomeone(prisma, 'Gerente', 'candidate', NOW);

async function registration(change: Record<string, string> = {}) {
  const someone = await manager();
  const { documentNumber } = await prisma.person.findUniqueOrThrow({ where: { id: someone.personId } });
  const input = {
    documentType: 'dni',
    documentNumber,
    managerRole: 'strategic',
    resolution: 'RPE 000012-2024-SERVIR-PE',
    incorporatedOn: '2024-05-02',
    state: 'AVAILABLE_PAID',
    stateSince: '2026-02-10',
    ...change,
  };
  return { someone, input };
}

describe('registering a member', () => {
  it('gives a code, the role in the portal, a notice and a line of the log', async () => {
    const { someone, input } = await registration();
    const result = await on('2026-02-20', registerMember, directorate(), input);
    if (!result.ok) throw new Error(result.refusal.code);
    const { memberId } = result.value;
    expect(await getMember(actorOf(someone, 'manager'), memberId)).toMatchObject({
      code: expect.stringMatching(/^GP-2024-\d{4}$/),
      state: 'AVAILABLE_PAID',
      stateSince: '2026-02-10',
    });
    expect(await prisma.membership.count({ where: { userId: someone.userId, role: 'manager', endedAt: null } })).toBe(
      1,
    );
    expect(await prisma.notification.findMany({ where: { userId: someone.userId } })).toMatchObject([
      { kind: 'cadre.registered' },
    ]);
    expect(await prisma.auditEntry.findMany({ where: { recordId: memberId } })).toMatchObject([
      { command: 'cadre.register-member', toState: 'AVAILABLE_PAID' },
    ]);
    expect(await on('2026-02-20', registerMember, directorate(), input)).toMatchObject({
      refusal: { code: 'cadre.already_member' },
    });
  });

  it('refuses an unknown document, a future date and a state older than the incorporation', async () => {
    const { input } = await registration();
    const refused = async (change: Record<string, string>) =>
      on('2026-02-20', registerMember, directorate(), { ...input, ...change });
    expect(await refused({ documentNumber: '99999999' })).toMatchObject({
      refusal: { code: 'cadre.person_unknown', field: 'documentNumber' },
    });
    expect(await refused({ incorporatedOn: '2026-02-21' })).toMatchObject({
      refusal: { code: 'cadre.date_in_future' },
    });
    expect(await refused({ stateSince: '2024-05-01' })).toMatchObject({
      refusal: { code: 'cadre.state_before_incorporation' },
    });
  });
});

describe('a member’s record', () => {
  it('is not found by another member', async () => {
    const memberId = await createPaidMember(prisma, (await manager()).personId, '2026-01-05');
    expect(await getMember(actorOf(await manager(), 'manager'), memberId)).toBeNull();
    expect(await getMember(actorOf(staff.council, 'council_member'), memberId)).toMatchObject({ id: memberId });
  });

  it('is found in the list by its state', async () => {
    const memberId = await createPaidMember(prisma, (await manager()).personId, '2026-01-06');
    const { rows } = await listMembers({ state: 'AVAILABLE_PAID', sort: '-desde', page: 1 });
    expect(rows.every((row) => row.state === 'AVAILABLE_PAID')).toBe(true);
    expect(rows.map((row) => row.id)).toContain(memberId);
  });
});

describe('paid availability', () => {
  it('ends by itself after two months, once, and stays until then', async () => {
    const someone = await manager();
    const memberId = await createPaidMember(prisma, someone.personId, '2026-03-15');
    expect(await on('2026-05-14', endPaidAvailability, ['system', null], { memberId })).toMatchObject({
      refusal: { code: 'cadre.still_paid' },
    });
    await endDuePaidAvailability({ now: () => new Date('2026-05-15T05:15:00-05:00') });
    const member = await prisma.cadreMember.findUniqueOrThrow({ where: { id: memberId } });
    expect([member.state, member.stateSince.toISOString().slice(0, 10)]).toEqual(['AVAILABLE_UNPAID', '2026-05-15']);
    expect(
      await prisma.notification.count({ where: { userId: someone.userId, kind: 'cadre.paid_availability_ended' } }),
    ).toBe(1);
    expect(await on('2026-05-16', endPaidAvailability, ['system', null], { memberId })).toMatchObject({
      refusal: { code: 'platform.wrong_state' },
    });
  });
});

describe('moving a member', () => {
  const since = calendarDate('2026-04-01');

  it('goes only where the cadre’s life leads, and only from the state that was read', async () => {
    const memberId = await createPaidMember(prisma, (await manager()).personId, '2026-03-15');
    await prisma.$transaction((tx) => moveMember(tx, { memberId, from: ['AVAILABLE_PAID'], to: 'ASSIGNED', since }));
    expect(await prisma.cadreMember.findUniqueOrThrow({ where: { id: memberId } })).toMatchObject({
      state: 'ASSIGNED',
      version: 1,
    });
    const again = prisma.$transaction((tx) =>
      moveMember(tx, { memberId, from: ['AVAILABLE_PAID'], to: 'ASSIGNED', since }),
    );
    await expect(again).rejects.toMatchObject({ refusal: { code: 'cadre.member_moved' } });
    const stray = prisma.$transaction((tx) => moveMember(tx, { memberId, from: ['EXCLUDED'], to: 'ASSIGNED', since }));
    await expect(stray).rejects.toThrow(RangeError);
  });
});

describe('exclusion', () => {
  const exclusion = (memberId: string, ground: string, version: number) => ({
    memberId,
    version,
    ground,
    resolution: 'RPE 000077-2026-SERVIR-PE',
    reason: 'Consta en el expediente la causal invocada.',
  });

  it('ends the membership and the role in the portal, with its cause', async () => {
    const { someone, input } = await registration();
    const registered = await on('2026-02-20', registerMember, directorate(), input);
    if (!registered.ok) throw new Error(registered.refusal.code);
    const { memberId } = registered.value;
    expect(await on('2026-03-01', excludeMember, directorate(), exclusion(memberId, 'b', 0))).toMatchObject({
      ok: true,
    });
    expect(await prisma.cadreMember.findUniqueOrThrow({ where: { id: memberId } })).toMatchObject({
      state: 'EXCLUDED',
      exclusionGround: 'b',
    });
    expect(await prisma.membership.count({ where: { userId: someone.userId, role: 'manager', endedAt: null } })).toBe(
      0,
    );
    expect(await on('2026-03-01', excludeMember, directorate(), exclusion(memberId, 'b', 0))).toMatchObject({
      refusal: { code: 'platform.conflict' },
    });
  });

  it('for refused assignments needs the second one', async () => {
    const memberId = await createPaidMember(prisma, (await manager()).personId, '2026-03-15');
    expect(await prisma.$transaction((tx) => countRefusal(tx, memberId, 0))).toBe(1);
    expect(await on('2026-04-01', excludeMember, directorate(), exclusion(memberId, 'i', 1))).toMatchObject({
      refusal: { code: 'cadre.refusals_within_limit', norm: { parameter: 'assignment.refusals.max' } },
    });
    expect(await prisma.$transaction((tx) => countRefusal(tx, memberId, 1))).toBe(2);
    expect(await on('2026-04-01', excludeMember, directorate(), exclusion(memberId, 'i', 2))).toMatchObject({
      ok: true,
    });
  });

  it('waits for an open assignment to end, and always has a cause', async () => {
    const memberId = await createPaidMember(prisma, (await manager()).personId, '2026-03-15');
    await expect(prisma.cadreMember.update({ where: { id: memberId }, data: { state: 'EXCLUDED' } })).rejects.toThrow(
      /cadre_member_exclusion/,
    );
    await prisma.$transaction((tx) =>
      moveMember(tx, { memberId, from: ['AVAILABLE_PAID'], to: 'ASSIGNED', since: calendarDate('2026-04-01') }),
    );
    expect(await on('2026-04-02', excludeMember, directorate(), exclusion(memberId, 'b', 1))).toMatchObject({
      refusal: { code: 'platform.wrong_state' },
    });
  });
});
