import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { Refusal } from '../launcher/refusal.mjs';
import { readMigrations } from './migration-files.mjs';

const run = promisify(execFile);
const applier = fileURLToPath(new URL('./apply-migrations.mjs', import.meta.url));
const grants = new URL('../sql/app-role-grants.sql', import.meta.url);

/**
 * Brings the schema up to date as its owner: the portal's tables, the job queue's, and what the
 * application's role may do with them.
 * @param {string} ownerUrl
 * @returns {Promise<string[]>} names of the migrations applied now
 */
export async function migrate(ownerUrl) {
  const applied = (await isCurrent(ownerUrl)) ? [] : await applyPending(ownerUrl);
  await migrateJobQueue(ownerUrl);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(fs.readFileSync(grants, 'utf8'));
  } finally {
    await owner.end();
  }
  return applied;
}

/** Spares the engine's start when there is nothing to do. @param {string} ownerUrl */
async function isCurrent(ownerUrl) {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query(
      `SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    );
    const done = new Set(rows.map((row) => row.migration_name));
    return readMigrations().migrationDirectories.every((directory) => done.has(directory.path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '42P01') return false;
    throw error;
  } finally {
    await owner.end();
  }
}

/** @param {string} ownerUrl */
async function applyPending(ownerUrl) {
  try {
    const { stdout } = await run(process.execPath, [applier], {
      env: { ...process.env, OWNER_DATABASE_URL: ownerUrl },
    });
    return stdout.split('\n').filter(Boolean);
  } catch (error) {
    const detail = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new Refusal(`The database could not be migrated: ${detail}`);
  }
}

/** @param {string} ownerUrl */
async function migrateJobQueue(ownerUrl) {
  const boss = new PgBoss({ connectionString: ownerUrl, supervise: false, schedule: false });
  /** @type {unknown} */
  let failure;
  boss.on('error', (error) => (failure = error));
  await boss.start();
  await boss.stop({ graceful: false });
  if (failure) throw failure;
}
