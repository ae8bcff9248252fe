import { describe, expect, it } from 'vitest';
import { acceptRequest } from '@/lib/domains/requests/commands/accept-request';
import { draftRequest } from '@/lib/domains/requests/commands/draft-request';
import { editRequest } from '@/lib/domains/requests/commands/edit-request';
import { returnRequest } from '@/lib/domains/requests/commands/return-request';
import { submitRequest } from '@/lib/domains/requests/commands/submit-request';
import { withdrawRequest } from '@/lib/domains/requests/commands/withdraw-request';
import { createOffice } from '@/tests/factories/requests';
import { database } from '@/tests/support/integration-database';
import {
  TODAY,
  asHr,
  auditOf,
  codeOf,
  content,
  drafted,
  must,
  openTasks,
  proposed,
  run,
  submitted,
  versionOf,
} from './way';

const reason = 'Falta precisar la certificación presupuestal vigente.';

describe('HR writes a request', () => {
  it('keeps what was typed, opens its own task and says so in the log', async () => {
    const { requestId } = await drafted();
    const row = await database.prisma.managerRequest.findUniqueOrThrow({
      where: { id: requestId },
      include: { requirements: true },
    });
    expect(row).toMatchObject({
      state: 'DRAFT',
      functions: ['Conducir la administración.', 'Dirigir las contrataciones.'],
    });
    expect(row.code).toMatch(/^SOL-2026-\d{4}$/);
    expect(row.requirements.map((r) => [r.kind, r.value, r.mandatory])).toEqual([
      ['study_level', 'professional_title', true],
      ['general_experience_years', '8', true],
    ]);
    expect(await openTasks(requestId)).toEqual(['requests.request.complete']);
    expect((await auditOf(requestId)).map((line) => line.command)).toEqual(['requests.draft-request']);
  });

  it('is refused for a seat that is held, leaving nothing behind', async () => {
    const office = await createOffice(database.prisma, TODAY);
    const before = await database.prisma.auditEntry.count();
    expect(codeOf(await asHr(office, draftRequest, content(office.heldSeatId)))).toBe('requests.seat_held');
    expect(await database.prisma.managerRequest.count({ where: { entityId: office.entityId } })).toBe(0);
    expect(await database.prisma.auditEntry.count()).toBe(before);
  });

  it("cannot ask for another entity's seat, nor edit its request", async () => {
    const { office, requestId } = await drafted();
    const other = await createOffice(database.prisma, TODAY);
    expect(codeOf(await asHr(other, draftRequest, content(office.seatId)))).toBe('platform.not_found');
    const edit = { id: requestId, version: 0, ...content(office.seatId) };
    expect(codeOf(await asHr(other, editRequest, edit))).toBe('platform.not_found');
  });

  it('is told when someone else saved first', async () => {
    const { office, requestId } = await drafted();
    const edit = { id: requestId, version: 0, ...content(office.seatId, { budgetSource: 'Canon' }) };
    must(await asHr(office, editRequest, edit));
    expect(codeOf(await asHr(office, editRequest, edit))).toBe('platform.conflict');
  });
});

describe('HR submits a request', () => {
  it("makes it the directorate's turn and tells it", async () => {
    const { office, requestId } = await submitted();
    expect(await openTasks(requestId)).toEqual(['requests.request.decide']);
    const notices = await database.prisma.notification.findMany({
      where: { recordId: requestId, userId: office.directorate.userId },
    });
    expect(notices.map((notice) => notice.kind)).toEqual(['requests.submitted']);
  });

  it('is refused while something is missing', async () => {
    const { office, requestId } = await drafted({ budgetConfirmed: undefined });
    expect(codeOf(await asHr(office, submitRequest, { id: requestId, version: 0 }))).toBe(
      'requests.budget_unconfirmed',
    );
    expect((await auditOf(requestId)).length).toBe(1);
  });

  it('has one open request per seat: the database refuses the second', async () => {
    const { office } = await submitted();
    const second = must(await asHr(office, draftRequest, content(office.seatId)));
    const submit = await asHr(office, submitRequest, { id: second.requestId, version: 0 });
    expect(codeOf(submit)).toBe('requests.seat_requested');
    expect(await openTasks(second.requestId)).toEqual(['requests.request.complete']);
  });
});

describe('the directorate decides', () => {
  it('returns it with reasons, and HR mends it and sends it again', async () => {
    const { office, requestId } = await submitted();
    must(await run(returnRequest, office.directorate, 'directorate', { id: requestId, version: 1, reason }));
    expect(await openTasks(requestId)).toEqual(['requests.request.mend']);
    must(await asHr(office, submitRequest, { id: requestId, version: 2 }));
    expect((await auditOf(requestId)).map((line) => line.toState)).toEqual([
      'DRAFT',
      'SUBMITTED',
      'RETURNED',
      'SUBMITTED',
    ]);
  });

  it("makes it the analyst's turn when it accepts, once", async () => {
    const { office, requestId } = await submitted();
    const accept = () => run(acceptRequest, office.directorate, 'directorate', { id: requestId, version: 1, reason });
    const results = await Promise.all([accept(), accept(), accept()]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await openTasks(requestId)).toEqual(['requests.request.propose']);
  });

  it('does not see drafts', async () => {
    const { office, requestId } = await drafted();
    const accept = await run(acceptRequest, office.directorate, 'directorate', { id: requestId, version: 0, reason });
    expect(codeOf(accept)).toBe('platform.not_found');
  });

  it('is not for entities to do', async () => {
    const { office, requestId } = await submitted();
    expect(codeOf(await asHr(office, acceptRequest, { id: requestId, version: 1, reason }))).toBe('platform.forbidden');
  });
});

describe('the entity withdraws', () => {
  it('with the files proposed, and the seat may be asked for again', async () => {
    const { office, requestId } = await proposed();
    must(await asHr(office, withdrawRequest, { id: requestId, version: await versionOf(requestId), reason }));
    const states = await database.prisma.proposal.findMany({ where: { requestId }, select: { state: true } });
    expect(states.map(({ state }) => state)).toEqual(['WITHDRAWN', 'WITHDRAWN']);
    expect(await openTasks(requestId)).toEqual([]);
    const again = must(await asHr(office, draftRequest, content(office.seatId)));
    expect(codeOf(await asHr(office, submitRequest, { id: again.requestId, version: 0 }))).toBe('ok');
  });
});
