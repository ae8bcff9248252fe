import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { ensureAppRole } from '@/scripts/database/app-role.mjs';
import { startEmbeddedPostgres } from '@/scripts/database/embedded-postgres.mjs';
import { migrate } from '@/scripts/database/migrate.mjs';

const TEMPLATE = 'portal_template';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the maintenance database of the cluster of this run, as the owner. */
    clusterUrl: string;
    appRolePassword: string;
  }
}

/** One disposable PostgreSQL per run, with one migrated database that each test file copies. */
export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-test-'));
  const cluster = await startEmbeddedPostgres({ dataDir, password: randomBytes(12).toString('hex'), disposable: true });
  const appRolePassword = randomBytes(12).toString('hex');

  const maintenance = new pg.Client({ connectionString: cluster.url });
  await maintenance.connect();
  await maintenance.query(`CREATE DATABASE ${TEMPLATE}`);
  await maintenance.end();

  const template = new URL(cluster.url);
  template.pathname = `/${TEMPLATE}`;
  await ensureAppRole(template.href, appRolePassword);
  await migrate(template.href);

  project.provide('clusterUrl', cluster.url);
  project.provide('appRolePassword', appRolePassword);
  return async () => {
    await cluster.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
