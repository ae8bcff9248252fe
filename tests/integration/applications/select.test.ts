import { beforeAll, describe, expect, test } from 'vitest';
import { computeMeritList } from '@/lib/domains/applications/commands/compute-merit-list';
import { publishResults } from '@/lib/domains/applications/commands/publish-results';
import { recordCourseResult } from '@/lib/domains/applications/commands/record-course-result';
import { recordStageScores } from '@/lib/domains/applications/commands/record-stage-scores';
import { screenApplication } from '@/lib/domains/applications/commands/screen-application';
import { declareVoid } from '@/lib/domains/competitions/commands/declare-void';
import { startCourse } from '@/lib/domains/applications/commands/start-course';
import { withdrawApplication } from '@/lib/domains/applications/commands/withdraw-application';
import { concludeCompetition } from '@/lib/domains/cadre/commands/conclude-competition';
import { approveMeritList } from '@/lib/domains/competitions/commands/approve-merit-list';
import { startEvaluation } from '@/lib/domains/competitions/commands/start-evaluation';
import { holdCompetition } from '@/lib/domains/competitions/operations/find-call';
import type { Actor } from '@/lib/kernel/actor';
import type { Command } from '@/lib/platform/command';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { createCall, moveCall, sendApplication } from '@/tests/factories/applications';
import { actorOf, createUser } from '@/tests/factories/identity';
import { createPerson, EXPERIENCED, JUNIOR } from '@/tests/factories/people';
import { requestsWaiting } from '@/tests/support/requests-waiting';

const SENT = new Date('2026-08-20T10:00:00-05:00');
const EVALUATED = '2026-10-01';
const REASON = 'Consta en los documentos presentados y en las actas de la etapa.';

async function outcome<I, L, O, P>(command: Command<I, L, O, P>, actor: Actor, input: unknown, day = EVALUATED) {
  const lines = await db().auditEntry.count();
  const result = await execute(command, actor, input, { clock: { now: () => new Date(`${day}T10:00:00-05:00`) } });
  if (!result.ok) expect(await db().auditEntry.count()).toBe(lines);
  return result.ok ? 'done' : result.refusal.code;
}

let specialist: Actor;
let council: Actor;
beforeAll(async () => {
  const staff = async (email: string, role: 'selection_specialist' | 'council_member') =>
    actorOf(await createUser(db(), { email, name: email, roles: [{ role }], now: SENT }), role);
  specialist = await staff('seleccion@test.example', 'selection_specialist');
  council = await staff('consejo@test.example', 'council_member');
});

let number = 0;
async function applicant(
  competitionId: string,
  curriculum: Pick<Parameters<typeof createPerson>[1], 'studies' | 'posts'> = EXPERIENCED,
) {
  const dni = String(60_000_000 + number++);
  const { personId, name } = await createPerson(db(), {
    given: 'Ana',
    family: `Torres ${dni}`,
    dni,
    ...curriculum,
    now: SENT,
  });
  const actor = actorOf(
    await createUser(db(), { email: `${dni}@test.example`, name, personId, roles: [{ role: 'candidate' }], now: SENT }),
    'candidate',
  );
  const id = await sendApplication(
    db(),
    async (command, input) => {
      const result = await execute(command, actor, input, { clock: { now: () => SENT } });
      if (!result.ok) throw new Error(JSON.stringify(result));
      return result.value;
    },
    competitionId,
  );
  return { id, actor };
}

const rowOf = (id: string) =>
  db().application.findUniqueOrThrow({ where: { id }, include: { scores: true, meritEntry: true } });
const stateOf = async (id: string) => (await rowOf(id)).state;
const versionOf = async (id: string) => String((await rowOf(id)).version);
const callVersion = async (id: string) => String((await db().competition.findUniqueOrThrow({ where: { id } })).version);
const screen = async (id: string, decision: string, actor = specialist) =>
  outcome(screenApplication, actor, { applicationId: id, version: await versionOf(id), decision, reason: REASON });
const score = (competitionId: string, position: number, lines: Record<string, string>) =>
  outcome(recordStageScores, specialist, {
    competitionId,
    position: String(position),
    scores: Object.entries(lines).map(([applicationId, value]) => ({ applicationId, score: value, reason: REASON })),
  });

/** A call in evaluation with so many candidates admitted. */
async function evaluatedCall(candidates: number, vacancies = 1) {
  const call = await createCall(db(), specialist.userId ?? '', { vacancies });
  const people = [];
  for (let n = 0; n < candidates; n++) people.push(await applicant(call.competitionId));
  await moveCall(db(), call.competitionId, 'EVALUATING');
  for (const { id } of people) expect(await screen(id, 'CANDIDATE')).toBe('done');
  return { ...call, people, ids: people.map(({ id }) => id) };
}

async function lateApplicant(competitionId: string) {
  await moveCall(db(), competitionId, 'PUBLISHED');
  const late = await applicant(competitionId);
  await moveCall(db(), competitionId, 'EVALUATING');
  return late;
}

describe('screening', () => {
  test('keeps the decision, its reason and what each requirement found, and tells the applicant', async () => {
    const { ids } = await evaluatedCall(1);
    const row = await rowOf(ids[0] ?? '');
    expect(row).toMatchObject({ state: 'CANDIDATE', screeningReason: REASON, screenedById: specialist.userId });
    expect(row.screening).toMatchObject([{ met: true }, { met: true }, { met: true }]);
    expect(await db().notification.count({ where: { recordId: row.id, kind: 'applications.admitted' } })).toBe(1);
  });

  test('of a call declared void tells everyone who applied, with the reason', async () => {
    const { competitionId, people } = await evaluatedCall(2);
    const directorate = { ...council, role: 'directorate' } as const;
    const reason = 'Nadie alcanzó el puntaje mínimo de la primera etapa.';
    const input = { competitionId, version: await callVersion(competitionId), reason };
    expect(await outcome(declareVoid, directorate, input)).toBe('done');
    const told = await db().notification.findMany({
      where: { recordId: competitionId, kind: 'competitions.call_void' },
    });
    expect(told).toHaveLength(people.length);
    expect(told[0]?.params).toMatchObject({ reason });
  });

  test('waits until the call has closed', async () => {
    const { competitionId } = await createCall(db(), specialist.userId ?? '');
    const { id } = await applicant(competitionId);
    expect(await screen(id, 'CANDIDATE')).toBe('applications.not_screening');
  });

  test('cannot admit who lacks the legal minimum, and leaves them out with a reason', async () => {
    const { competitionId } = await createCall(db(), specialist.userId ?? '');
    const { id } = await applicant(competitionId, JUNIOR);
    await moveCall(db(), competitionId, 'CLOSED');
    expect(await screen(id, 'CANDIDATE')).toBe('applications.experience_short');
    expect(await screen(id, 'SCREENED_OUT')).toBe('done');
    expect(await screen(id, 'CANDIDATE')).toBe('platform.wrong_state');
  });

  test('reads what was submitted, not what the profile says now', async () => {
    const { competitionId } = await createCall(db(), specialist.userId ?? '');
    const { id, actor } = await applicant(competitionId, JUNIOR);
    await db().experience.updateMany({
      where: { personId: actor.personId ?? '' },
      data: { startsOn: new Date('2000-01-01') },
    });
    await moveCall(db(), competitionId, 'CLOSED');
    expect(await screen(id, 'CANDIDATE')).toBe('applications.experience_short');
  });

  test('is not for who applied, nor for another role, nor against a stale page', async () => {
    const { competitionId } = await createCall(db(), specialist.userId ?? '');
    const { id, actor } = await applicant(competitionId);
    await moveCall(db(), competitionId, 'CLOSED');
    expect(await screen(id, 'CANDIDATE', { ...specialist, personId: actor.personId })).toBe('platform.own_case');
    expect(await screen(id, 'CANDIDATE', council)).toBe('platform.forbidden');
    expect(
      await outcome(screenApplication, specialist, {
        applicationId: id,
        version: '0',
        decision: 'CANDIDATE',
        reason: REASON,
      }),
    ).toBe('platform.conflict');
  });
});

describe('whoever applied to a call', () => {
  test('neither screens, scores, ranks nor ends it, though the case be a rival’s', async () => {
    const {
      competitionId,
      people,
      ids: [, rival = ''],
    } = await evaluatedCall(2);
    const late = await lateApplicant(competitionId);
    const judge = { ...specialist, personId: people[0]?.actor.personId ?? null };
    expect(await screen(late.id, 'SCREENED_OUT', judge)).toBe('platform.own_case');
    const sheet = {
      competitionId,
      position: '1',
      scores: [{ applicationId: rival, score: '5', reason: REASON }],
    };
    expect(await outcome(recordStageScores, judge, sheet)).toBe('platform.own_case');
    const call = { competitionId, version: await callVersion(competitionId) };
    expect(await outcome(computeMeritList, judge, call)).toBe('platform.own_case');
    expect(await outcome(publishResults, judge, call)).toBe('platform.own_case');
    expect(await outcome(startCourse, judge, call)).toBe('platform.own_case');
    expect(await outcome(startEvaluation, judge, call)).toBe('platform.own_case');
    expect(await outcome(declareVoid, { ...judge, role: 'directorate' }, { ...call, reason: REASON })).toBe(
      'platform.own_case',
    );
    expect(await outcome(concludeCompetition, judge, call)).toBe('platform.own_case');
    const mark = { applicationId: rival, version: await versionOf(rival), score: '5', reason: REASON };
    expect(await outcome(recordCourseResult, judge, mark)).toBe('platform.own_case');
    expect(await outcome(recordStageScores, specialist, sheet)).toBe('done');
  });
});

describe('scores of a stage', () => {
  test('eliminate who is under the pass mark, with the reason in the log', async () => {
    const {
      competitionId,
      ids: [a = '', b = ''],
    } = await evaluatedCall(2);
    expect(await score(competitionId, 1, { [a]: '12', [b]: '11.99' })).toBe('done');
    expect([await stateOf(a), await stateOf(b)]).toEqual(['CANDIDATE', 'ELIMINATED']);
    const line = await db().auditEntry.findFirstOrThrow({
      where: { recordId: b, command: 'applications.record-stage-scores' },
    });
    expect(line).toMatchObject({ fromState: 'CANDIDATE', toState: 'ELIMINATED', reason: REASON });
  });

  test('are only for who passed the stage before', async () => {
    const {
      competitionId,
      ids: [a = '', b = ''],
    } = await evaluatedCall(2);
    await score(competitionId, 1, { [a]: '15' });
    expect(await score(competitionId, 2, { [b]: '15' })).toBe('applications.not_in_stage');
    expect(await score(competitionId, 2, { [a]: '15' })).toBe('done');
  });

  test('stay within the scale, and carry a reason', async () => {
    const {
      competitionId,
      ids: [a = ''],
    } = await evaluatedCall(1);
    expect(await score(competitionId, 1, { [a]: '20.5' })).toBe('applications.score_out_of_scale');
    const input = { competitionId, position: '1', scores: [{ applicationId: a, score: '15', reason: '' }] };
    expect(await outcome(recordStageScores, specialist, input)).toBe('applications.score_reason');
    expect((await rowOf(a)).scores).toEqual([]);
  });

  test('wait for a list being computed, and come too late; so does a screening', async () => {
    const {
      competitionId,
      ids: [a = ''],
    } = await evaluatedCall(1);
    const late = await lateApplicant(competitionId);
    const acts = await db().$transaction(async (tx) => {
      await holdCompetition(tx, competitionId, 'alone');
      const waiting = [score(competitionId, 1, { [a]: '15' }), screen(late.id, 'SCREENED_OUT')];
      await requestsWaiting(2);
      await tx.competition.update({ where: { id: competitionId }, data: { state: 'MERIT_LIST' } });
      return { waiting };
    });
    expect(await Promise.all(acts.waiting)).toEqual(['applications.not_evaluating', 'applications.not_screening']);
  });

  test('can be corrected until the next stage; sent again unchanged they are nobody’s act', async () => {
    const {
      competitionId,
      ids: [a = ''],
    } = await evaluatedCall(1);
    await score(competitionId, 1, { [a]: '11' });
    expect(await score(competitionId, 1, { [a]: '11.00' })).toBe('applications.sheet_empty');
    expect(await score(competitionId, 1, { [a]: '13' })).toBe('done');
    expect(await stateOf(a)).toBe('CANDIDATE');
    await score(competitionId, 2, { [a]: '14' });
    expect(await score(competitionId, 1, { [a]: '10' })).toBe('applications.not_in_stage');
  });

  test('the database refuses a score that lies about passing, or that skips a stage', async () => {
    const {
      ids: [a = ''],
      stageIds: [first = '', second = ''],
    } = await evaluatedCall(1);
    const row = { applicationId: a, reason: REASON, recordedById: specialist.userId ?? '', recordedAt: SENT };
    await expect(
      db().stageScore.create({ data: { ...row, stageId: first, score: '5', passed: true } }),
    ).rejects.toThrow(/stage_score_passed/);
    await expect(
      db().stageScore.create({ data: { ...row, stageId: second, score: '15', passed: true } }),
    ).rejects.toThrow(/stage_score_order/);
  });
});

describe('from the merit list to the course', () => {
  test('the whole way: ranked by the frozen weights, approved, published, and the course decides', async () => {
    const {
      competitionId,
      people,
      ids: [a = '', b = '', c = ''],
    } = await evaluatedCall(4, 2);
    const absent = people[3]?.id ?? '';
    await score(competitionId, 1, { [a]: '18', [b]: '16', [c]: '15', [absent]: '19' });
    await score(competitionId, 2, { [a]: '16', [b]: '18', [c]: '15' });
    await score(competitionId, 3, { [a]: '17', [b]: '17', [c]: '18' });
    const list = async (absentConfirmed = '') =>
      outcome(computeMeritList, specialist, {
        competitionId,
        version: await callVersion(competitionId),
        absentConfirmed,
      });
    expect(await list()).toBe('applications.scores_missing');
    expect(await list('on')).toBe('done');
    // a: 27 + 24 + 34; b: 24 + 27 + 34: the same total and interview, so the stage before it decides.
    expect([(await rowOf(b)).meritEntry, (await rowOf(a)).meritEntry, (await rowOf(c)).meritEntry]).toMatchObject([
      { rank: 1, outcome: 'SELECTED' },
      { rank: 2, outcome: 'SELECTED' },
      { rank: 3, outcome: 'PASSED_WITHOUT_VACANCY' },
    ]);
    expect((await rowOf(a)).meritEntry?.total.toFixed(2)).toBe('85.00');

    const publish = async () =>
      outcome(publishResults, specialist, { competitionId, version: await callVersion(competitionId) });
    expect(await publish()).toBe('platform.wrong_state');
    expect(
      await outcome(approveMeritList, council, {
        competitionId,
        version: await callVersion(competitionId),
        reason: REASON,
      }),
    ).toBe('done');
    expect(
      await outcome(withdrawApplication, people[2]?.actor ?? council, {
        applicationId: c,
        version: await versionOf(c),
      }),
    ).toBe('done');
    expect(await publish()).toBe('done');
    expect([await stateOf(a), await stateOf(b), await stateOf(c), await stateOf(absent)]).toEqual([
      'SELECTED',
      'SELECTED',
      'WITHDRAWN',
      'NOT_SELECTED',
    ]);
    expect(await db().notification.count({ where: { recordId: a, kind: 'applications.selected' } })).toBe(1);

    const start = async (day: string) =>
      outcome(startCourse, specialist, { competitionId, version: await callVersion(competitionId) }, day);
    expect(await start('2026-11-15')).toBe('applications.course_early');
    expect(await start('2026-11-16')).toBe('done');
    const mark = async (id: string, value: string) =>
      outcome(recordCourseResult, specialist, {
        applicationId: id,
        version: await versionOf(id),
        score: value,
        reason: REASON,
      });
    expect(await mark(a, '14')).toBe('done');
    expect(await mark(b, '13.99')).toBe('done');
    expect([await stateOf(a), await stateOf(b)]).toEqual(['COURSE_PASSED', 'REJECTED']);
    const [task] = await db().task.findMany({ where: { recordId: a, closedAt: null } });
    expect(task).toMatchObject({ kind: 'applications.application.incorporate', role: 'directorate' });
  });

  test('there is no list while someone is unscreened, nor when nobody passed', async () => {
    const {
      competitionId,
      ids: [a = ''],
    } = await evaluatedCall(1);
    const late = await lateApplicant(competitionId);
    const list = async () =>
      outcome(computeMeritList, specialist, {
        competitionId,
        version: await callVersion(competitionId),
        absentConfirmed: 'on',
      });
    expect(await list()).toBe('applications.unscreened');
    await screen(late.id, 'SCREENED_OUT');
    await score(competitionId, 1, { [a]: '5' });
    expect(await list()).toBe('applications.nobody_passed');
  });
});
