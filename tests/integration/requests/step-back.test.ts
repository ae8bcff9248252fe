import { describe, expect, it } from 'vitest';
import { acceptProposal } from '@/lib/domains/requests/commands/accept-proposal';
import { preferCandidate } from '@/lib/domains/requests/commands/prefer-candidate';
import { withdrawPreference } from '@/lib/domains/requests/commands/withdraw-preference';
import { withdrawRequest } from '@/lib/domains/requests/commands/withdraw-request';
import { actorOf } from '@/tests/factories/identity';
import { database } from '@/tests/support/integration-database';
import { accepted, asHr, candidatesFor, codeOf, must, openTasks, preferred, proposalOf, run, versionOf } from './way';

const reason = 'La entidad cambió la prioridad de la oficina.';
const noticesOf = (recordId: string) => database.prisma.notification.findMany({ where: { recordId } });

describe('the entity takes its preference back', () => {
  const input = async (requestId: string) => ({ id: requestId, version: await versionOf(requestId), reason });

  it('while the manager has not answered: it chooses again, and nothing counts against the manager', async () => {
    const { office, requestId, manager, managers, proposalId } = await preferred();
    must(await asHr(office, withdrawPreference, await input(requestId)));
    expect(await openTasks(requestId)).toEqual(['requests.request.prefer']);
    expect(await openTasks(proposalId)).toEqual([]);
    expect(await proposalOf(requestId, manager)).toMatchObject({ state: 'NOT_PREFERRED', preferenceReason: null });
    expect(await database.prisma.cadreMember.findUnique({ where: { id: manager.memberId } })).toMatchObject({
      refusals: 0,
    });
    expect((await noticesOf(proposalId)).map((notice) => notice.kind)).toContain('requests.preference_withdrawn');
    const other = { id: requestId, version: await versionOf(requestId), reason };
    const { id } = await proposalOf(requestId, managers[1]!);
    must(await asHr(office, preferCandidate, { ...other, proposalId: id }));
  });

  it('back to the analyst once the files are closed to the entity', async () => {
    const { office, requestId } = await preferred();
    const late = new Date('2026-07-30T09:00:00-05:00');
    must(await asHr(office, withdrawPreference, await input(requestId), late));
    expect(await openTasks(requestId)).toEqual(['requests.request.propose']);
  });

  it('not after the answer, nor for another entity, nor twice', async () => {
    const [mine, other] = [await preferred(), await preferred()];
    expect(codeOf(await asHr(other.office, withdrawPreference, await input(mine.requestId)))).toBe(
      'platform.not_found',
    );
    must(await run(acceptProposal, mine.manager, 'manager', { id: mine.proposalId, version: 1, accepted: 'on' }));
    expect(codeOf(await asHr(mine.office, withdrawPreference, await input(mine.requestId)))).toBe(
      'platform.wrong_state',
    );
    const twice = await input(other.requestId);
    must(await asHr(other.office, withdrawPreference, twice));
    expect(codeOf(await asHr(other.office, withdrawPreference, twice))).toBe('platform.conflict');
  });

  it('of an answer and a step back at once, one wins and the other is told', async () => {
    const { office, requestId, manager, proposalId } = await preferred();
    const back = await input(requestId);
    const results = await Promise.all([
      asHr(office, withdrawPreference, back),
      run(acceptProposal, manager, 'manager', { id: proposalId, version: 1, accepted: 'on' }),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });
});

describe('the entity gives the request up', () => {
  it('also with a manager chosen or willing, who is told', async () => {
    const { office, requestId, manager, proposalId } = await preferred();
    must(await run(acceptProposal, manager, 'manager', { id: proposalId, version: 1, accepted: 'on' }));
    must(await asHr(office, withdrawRequest, { id: requestId, version: await versionOf(requestId), reason }));
    expect(await proposalOf(requestId, manager)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await openTasks(requestId)).toEqual([]);
    const told = (await noticesOf(proposalId)).filter((notice) => notice.kind === 'requests.withdrawn');
    expect(told).toHaveLength(1);
  });
});

describe('whom a cause of exclusion awaits', () => {
  it('accepts no post offered before it arose', async () => {
    const { manager, proposalId } = await preferred();
    await database.prisma.cadreMember.update({
      where: { id: manager.memberId },
      data: { exclusionCause: 'disqualification' },
    });
    const result = await run(acceptProposal, manager, 'manager', { id: proposalId, version: 1, accepted: 'on' });
    expect(codeOf(result)).toBe('requests.exclusion_awaits');
  });
});

describe('candidates', () => {
  it('say in which other request they are chosen', async () => {
    const [first, second] = [await preferred(), await accepted()];
    const analyst = actorOf(second.office.analyst, 'monitoring_analyst');
    const found = await candidatesFor(analyst, second.requestId);
    const chosen = found.find((row) => row.id === first.manager.memberId);
    expect(chosen?.elsewhere).toEqual([expect.objectContaining({ requestId: first.requestId, state: 'PREFERRED' })]);
    expect(chosen?.proposal).toBeNull();
  });
});
