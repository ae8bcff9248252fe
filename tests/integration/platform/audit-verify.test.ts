import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { SYSTEM } from '@/lib/kernel/actor';
import { appendAudit } from '@/lib/platform/audit';
import { database } from '@/tests/support/integration-database';

/** `npm run audit:verify` against this file's database. */
function verify() {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/audit-verify.mjs'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      DATABASE_URL: process.env.TEST_OWNER_DATABASE_URL,
      APP_DATABASE_PASSWORD: new URL(database.url).password,
    },
  });
  return { status, said: stdout + stderr };
}

test('the command tells an intact log from one that somebody touched, and where', async () => {
  await database.prisma.$transaction((tx) =>
    appendAudit(
      tx,
      SYSTEM,
      new Date(),
      Array.from({ length: 5 }, () => ({
        command: 'platform.send-letter',
        record: { type: 'letter', id: randomUUID(), label: 'L', url: '/' },
        reason: 'cierto',
      })),
    ),
  );
  expect(verify()).toEqual({ status: 0, said: 'The log is intact: 5 lines.\n' });

  await database.owner.query(`UPDATE audit_entry SET reason = 'falso' WHERE seq = 4`);
  const altered = verify();
  expect(altered.status).toBe(1);
  expect(altered.said).toContain('broken at line 4: what it says was altered');
});
