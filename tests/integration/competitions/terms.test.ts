import { beforeAll, describe, expect, it } from 'vitest';
import { approveTerms } from '@/lib/domains/competitions/commands/approve-terms';
import { draftCompetition } from '@/lib/domains/competitions/commands/draft-competition';
import { editTerms } from '@/lib/domains/competitions/commands/edit-terms';
import { returnTerms } from '@/lib/domains/competitions/commands/return-terms';
import { submitTerms } from '@/lib/domains/competitions/commands/submit-terms';
import { createSomeone, termsForm } from '@/tests/factories/competitions';
import { database } from '@/tests/support/integration-database';
import { REASON, competitionIn, createStaff, on, openTasks, seen, stateOf, type Staff } from './stage';

let staff: Staff;
beforeAll(async () => {
  staff = await createStaff();
});
const author = () => [staff.specialist, 'selection_specialist'] as const;
const reviewer = () => [staff.directorate, 'directorate'] as const;
const { prisma } = database;

describe('drafting terms', () => {
  it('keeps every row, opens the author’s task and writes one line of the log', async () => {
    const id = await competitionIn('DRAFT', staff);
    const row = await prisma.competition.findUniqueOrThrow({
      where: { id },
      include: { stages: true, requirements: true, documents: true },
    });
    expect(row).toMatchObject({
      state: 'DRAFT',
      frame: 'cgp',
      vacancies: 1,
      code: expect.stringMatching(/^CON-2026-\d{4}$/),
    });
    expect([row.stages.length, row.requirements.length, row.documents.length]).toEqual([2, 2, 1]);
    expect(await openTasks(id)).toEqual(['competitions.competition.finish-terms']);
    expect(await prisma.auditEntry.findMany({ where: { recordId: id } })).toMatchObject([
      { command: 'competitions.draft-competition', fromState: null, toState: 'DRAFT', visibility: 'servir' },
    ]);
  });

  it('may be incomplete, but not with dates in the wrong order, by rule nor by constraint', async () => {
    const incomplete = termsForm({ profile: '', conditions: '', stages: [], documents: [] });
    expect(await on('2026-02-02', draftCompetition, author(), incomplete)).toMatchObject({ ok: true });
    const disordered = termsForm({ resultsOn: '2026-03-10' });
    expect(await on('2026-02-02', draftCompetition, author(), disordered)).toMatchObject({
      refusal: { code: 'competitions.dates_order', field: 'resultsOn' },
    });
    const id = await competitionIn('DRAFT', staff);
    await expect(
      prisma.competition.update({ where: { id }, data: { resultsOn: new Date('2026-03-10') } }),
    ).rejects.toThrow(/competition_dates/);
  });

  it('is the specialist’s alone', async () => {
    const result = await on('2026-02-02', draftCompetition, [staff.candidate, 'candidate'], termsForm());
    expect(result).toMatchObject({ refusal: { code: 'platform.forbidden' } });
  });
});

describe('editing terms', () => {
  it('replaces their rows, and refuses a version that no longer stands', async () => {
    const id = await competitionIn('DRAFT', staff);
    const form = { ...termsForm({ documents: [], vacancies: '7' }), ...(await seen(id)) };
    expect(await on('2026-02-03', editTerms, author(), form)).toMatchObject({ ok: true });
    expect(await on('2026-02-03', editTerms, author(), form)).toMatchObject({ refusal: { code: 'platform.conflict' } });
    const row = await prisma.competition.findUniqueOrThrow({ where: { id }, include: { documents: true } });
    expect([row.vacancies, row.documents.length]).toEqual([7, 0]);
  });

  it('ends when they are approved: a trigger freezes the stages', async () => {
    const id = await competitionIn('TERMS_APPROVED', staff);
    const form = { ...termsForm(), ...(await seen(id)) };
    expect(await on('2026-02-05', editTerms, author(), form)).toMatchObject({
      refusal: { code: 'platform.wrong_state' },
    });
    await expect(
      prisma.competitionStage.updateMany({ where: { competitionId: id, position: 1 }, data: { passMark: '1' } }),
    ).rejects.toThrow(/competition_stage_frozen/);
  });

  it('of a competition that does not exist is not found', async () => {
    const form = { ...termsForm(), competitionId: '019aaaaa-0000-7000-8000-000000000000', version: 0 };
    expect(await on('2026-02-03', editTerms, author(), form)).toMatchObject({
      refusal: { code: 'platform.not_found' },
    });
  });
});

describe('submitting terms', () => {
  it('hands them to the directorate', async () => {
    const id = await competitionIn('IN_REVIEW', staff);
    expect(await openTasks(id)).toEqual(['competitions.competition.review-terms']);
  });

  it('refuses nine business days of publication, teaching how many are missing', async () => {
    const id = await competitionIn('DRAFT', staff, { applicationsCloseOn: '2026-03-13' });
    expect(await on('2026-02-03', submitTerms, author(), await seen(id))).toMatchObject({
      refusal: {
        code: 'competitions.publication_too_short',
        params: { required: 10, given: 9, missing: 1 },
        norm: { parameter: 'competition.publication.min', frame: 'cgp' },
      },
    });
    expect(await stateOf(id)).toBe('DRAFT');
  });

  it('refuses weights that do not sum 100; the database too', async () => {
    const [first] = termsForm().stages;
    const id = await competitionIn('DRAFT', staff, { stages: [first] });
    expect(await on('2026-02-03', submitTerms, author(), await seen(id))).toMatchObject({
      refusal: { code: 'competitions.weights_short', params: { difference: '60' } },
    });
    await expect(prisma.competition.update({ where: { id }, data: { state: 'TERMS_APPROVED' } })).rejects.toThrow(
      /competition_weights_sum/,
    );
  });
});

describe('reviewing terms', () => {
  it('returns them with reasons that the author finds, and they may be sent again', async () => {
    const id = await competitionIn('IN_REVIEW', staff);
    const reason = 'El perfil no distingue entre planeamiento y presupuesto.';
    expect(await on('2026-02-04', returnTerms, reviewer(), { ...(await seen(id)), reason })).toMatchObject({
      ok: true,
    });
    expect(await prisma.competition.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'DRAFT',
      returnReason: reason,
    });
    expect(await prisma.notification.findMany({ where: { recordId: id } })).toMatchObject([
      { userId: staff.specialist.userId, kind: 'competitions.returned' },
    ]);
    expect(await on('2026-02-05', submitTerms, author(), await seen(id))).toMatchObject({ ok: true });
  });

  it('asks for reasons', async () => {
    const id = await competitionIn('IN_REVIEW', staff);
    expect(await on('2026-02-04', approveTerms, reviewer(), { ...(await seen(id)), reason: 'Bien.' })).toMatchObject({
      fieldErrors: [{ field: 'reason', code: 'too_short' }],
    });
  });

  it('is never the author’s, whatever their role, by rule and by constraint', async () => {
    const id = await competitionIn('IN_REVIEW', staff);
    const own = await on('2026-02-04', approveTerms, [staff.specialist, 'directorate'], {
      ...(await seen(id)),
      reason: REASON,
    });
    expect(own).toMatchObject({ refusal: { code: 'platform.own_case' } });
    await expect(
      prisma.competition.update({ where: { id }, data: { approvedById: staff.specialist.userId } }),
    ).rejects.toThrow(/competition_four_eyes/);
  });

  it('is not for whoever edited the terms, though another submitted them', async () => {
    const id = await competitionIn('DRAFT', staff);
    const editor = await createSomeone(database.prisma, 'Editora', 'selection_specialist', new Date('2026-02-01'));
    const edited = { ...termsForm(), ...(await seen(id)) };
    expect(await on('2026-02-03', editTerms, [editor, 'selection_specialist'], edited)).toMatchObject({ ok: true });
    expect(await on('2026-02-03', submitTerms, author(), await seen(id))).toMatchObject({ ok: true });
    const input = { ...(await seen(id)), reason: REASON };
    expect(await on('2026-02-04', approveTerms, [editor, 'directorate'], input)).toMatchObject({
      refusal: { code: 'platform.own_case' },
    });
    await expect(prisma.competition.update({ where: { id }, data: { approvedById: editor.userId } })).rejects.toThrow(
      /competition_four_eyes/,
    );
    expect(await on('2026-02-04', approveTerms, reviewer(), input)).toMatchObject({ ok: true });
  });

  it('happens once: the second of two approvals is told that it came late', async () => {
    const id = await competitionIn('IN_REVIEW', staff);
    const input = { ...(await seen(id)), reason: REASON };
    expect(await on('2026-02-04', approveTerms, reviewer(), input)).toMatchObject({ ok: true });
    expect(await on('2026-02-04', approveTerms, reviewer(), input)).toMatchObject({
      refusal: { code: 'platform.conflict' },
    });
  });
});
