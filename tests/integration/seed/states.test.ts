import { beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '@/lib/platform/audit';
import { db } from '@/lib/platform/db';
import { stopJobs } from '@/lib/platform/jobs';
import { seedDemo } from '@/prisma/seed/demo';
import { tellStory } from '@/prisma/seed/story';
import { lifecycles } from '@/tests/architecture/registry';
import { routesOnDisk } from '@/tests/pages/on-disk.mjs';
import { database } from '@/tests/support/integration-database';

/** Where the state of each lifecycle is kept. One that is left out fails. */
const COLUMNS: Readonly<Record<string, string>> = {
  'competitions.competition': 'competition.state',
  'applications.application': 'application.state',
  'cadre.member': 'cadre_member.state',
  'requests.request': 'manager_request.state',
  'requests.proposal': 'proposal.state',
  'agreements.assignment': 'assignment.state',
  'agreements.agreement': 'agreement.state',
  'performance.cycle': 'performance_cycle.state',
  'performance.goal_set': 'performance_cycle."goalSetState"',
  'performance.goal': 'goal.state',
  'performance.progress': 'progress_report.state',
  'positions.exception': 'classification_exception.state',
  'positions.quota_exception': 'quota_exception.state',
  'positions.trust_list': 'trust_list.state',
  'positions.tpm_review': 'tpm_review.state',
  'positions.manual': 'position_manual.state',
  'positions.profile': 'post_profile.state',
  'positions.import': 'structure_import.state',
  'compensation.table': 'compensation_table.state',
  'compensation.valuation': 'valuation.state',
  'monitoring.visit': 'monitoring_visit.state',
  'monitoring.commitment': 'commitment.state',
};

const all = await lifecycles();

beforeAll(async () => {
  await seedDemo(tellStory(db(), new Date()));
  await stopJobs();
}, 180_000);

test.each(all.map(({ lifecycle }) => [lifecycle.name, lifecycle] as const))(
  'the demonstration has a record in every state of %s',
  async (name, lifecycle) => {
    const column = COLUMNS[name] ?? '';
    expect(column, 'say in COLUMNS where its state is kept').not.toBe('');
    const { rows } = await database.owner.query(
      `SELECT DISTINCT ${column}::text AS state FROM ${column.split('.')[0]}`,
    );
    const seeded = new Set(rows.map((row) => row.state));
    expect(lifecycle.states.filter((state) => !seeded.has(state))).toEqual([]);
  },
);

test('its log is intact, for it was written by the commands', async () => {
  const verdict = await verifyAudit(database.prisma);
  expect(verdict).toMatchObject({ intact: true });
});

test.each([
  ['open task', 'SELECT DISTINCT url FROM task WHERE "closedAt" IS NULL'],
  ['notice', 'SELECT DISTINCT url FROM notification'],
])('every %s leads to a page that exists', async (_what, sql) => {
  const patterns = routesOnDisk().map((route) => new RegExp(`^${route.replace(/\[[^\]]+\]/g, '[^/]+')}$`));
  const { rows } = await database.owner.query(sql);
  const lost = rows
    .map((row) => new URL(row.url, 'http://portal').pathname)
    .filter((url) => !patterns.some((pattern) => pattern.test(url)));
  expect(rows.length).toBeGreaterThan(0);
  expect([...new Set(lost.map((url) => url.replace(/[0-9a-f-]{36}/g, '…')))]).toEqual([]);
});

test('no two of its people have the same name', async () => {
  const { rows } = await database.owner.query(
    `SELECT "givenNames" || ' ' || "familyNames" AS name FROM person GROUP BY 1 HAVING count(*) > 1`,
  );
  expect(rows).toEqual([]);
});

test('whoever holds a post of a public officer holds it as one', async () => {
  const { rows } = await database.owner.query(
    `SELECT s.title, h.modality FROM seat s JOIN seat_holding h ON h."seatId" = s.id
     WHERE (s."servantGroup" = 'public_officer') <> (h.modality = 'officer')`,
  );
  expect(rows).toEqual([]);
});
