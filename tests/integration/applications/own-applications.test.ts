import { beforeAll, describe, expect, test } from 'vitest';
import { getApplication } from '@/lib/domains/applications/queries/application';
import { listOwnApplications } from '@/lib/domains/applications/queries/own-applications';
import { declareVoid } from '@/lib/domains/competitions/commands/declare-void';
import { startOfDayInLima } from '@/lib/kernel/calendar-date';
import type { Actor } from '@/lib/kernel/actor';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { createCall, sendApplication } from '@/tests/factories/applications';
import { actorOf, createUser } from '@/tests/factories/identity';
import { createPerson, EXPERIENCED } from '@/tests/factories/people';

const SENT = new Date('2026-08-20T10:00:00-05:00');
const REASON = 'Nadie alcanzó el puntaje mínimo de la primera etapa.';

let directorate: Actor;
let candidate: Actor;
beforeAll(async () => {
  const someone = async (email: string, role: 'directorate' | 'candidate', personId?: string) =>
    actorOf(
      await createUser(db(), { email, name: email, roles: [{ role }], now: SENT, ...(personId ? { personId } : {}) }),
      role,
    );
  const person = { given: 'Ana', family: 'Torres', dni: '61000000', ...EXPERIENCED, now: SENT };
  directorate = await someone('direccion@test.example', 'directorate');
  candidate = await someone('ana@test.example', 'candidate', (await createPerson(db(), person)).personId);
});

async function apply() {
  const { competitionId } = await createCall(db(), directorate.userId ?? '');
  const id = await sendApplication(
    db(),
    async (command, input) => {
      const result = await execute(command, candidate, input, { clock: { now: () => SENT } });
      if (!result.ok) throw new Error(JSON.stringify(result));
      return result.value;
    },
    competitionId,
  );
  const onList = async () => (await listOwnApplications(candidate.personId)).find((row) => row.id === id)?.next;
  const onPage = async () => (await getApplication(candidate, id))?.next;
  return { id, competitionId, next: async () => [await onList(), await onPage()] };
}

describe('what comes next, on the list and on the page', () => {
  test('a call declared void leaves no date standing', async () => {
    const { competitionId, next } = await apply();
    expect(await next()).toMatchObject([{ what: 'screening' }, { what: 'screening' }]);
    const { version } = await db().competition.findUniqueOrThrow({ where: { id: competitionId } });
    const input = { competitionId, version: String(version), reason: REASON };
    expect(await execute(declareVoid, directorate, input)).toMatchObject({ ok: true });
    expect(await next()).toEqual([{ what: 'void' }, { what: 'void' }]);
  });

  test('whoever was left out is told to challenge only once results are public', async () => {
    const { id, competitionId, next } = await apply();
    await db().application.update({ where: { id }, data: { state: 'SCREENED_OUT', screeningReason: REASON } });
    expect(await next()).toEqual([null, null]);
    await db().meritList.create({
      data: {
        competitionId,
        weights: {},
        funnel: [],
        sha256: '0'.repeat(64),
        computedById: directorate.userId ?? '',
        computedAt: SENT,
        publishedAt: startOfDayInLima(today()),
      },
    });
    expect(await next()).toMatchObject([{ what: 'challenge' }, { what: 'challenge' }]);
  });
});
