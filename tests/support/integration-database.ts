/**
 * The database of one integration test file: a fresh copy of the migrated template, made before the
 * file's own imports run (integration-database-setup.ts), gone with the cluster at the end of the run.
 *
 *     import { database } from '@/tests/support/integration-database';
 *
 *     await database.prisma.account.count();            // as the application's restricted role
 *     await database.owner.query('DELETE FROM task');   // as the owner, for what the role may not do
 *
 * `DATABASE_URL` leads there too, so `db()` of lib/platform/db works unchanged in the code under test.
 * Tests of one file share the database and run one after another: let each make its own rows.
 */
import pg from 'pg';
import type { Db } from '@/lib/platform/db';
import { connect } from '@/lib/platform/db';

export type IntegrationDatabase = {
  readonly prisma: Db;
  readonly owner: pg.Pool;
  readonly url: string;
};

function open(): IntegrationDatabase {
  const { DATABASE_URL: url, TEST_OWNER_DATABASE_URL: ownerUrl } = process.env;
  if (!url || !ownerUrl) throw new Error('Only tests of the project "integration" have a database.');
  return { prisma: connect(url, 10), owner: new pg.Pool({ connectionString: ownerUrl, max: 4 }), url };
}

export const database: IntegrationDatabase = open();
