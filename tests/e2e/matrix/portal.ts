import path from 'node:path';
import pg from 'pg';
import { runningClusterUrl } from '@/scripts/database/embedded-postgres.mjs';
import { readSecrets } from '@/scripts/launcher/secrets.mjs';
import { projectRoot } from '@/scripts/launcher/settings.mjs';
import { sessionMaker } from '@/tests/pages/sessions.mjs';

/** The database of the portal under test, and sessions in it. */
export async function openPortal() {
  const dataDir = path.resolve(projectRoot, process.env.E2E_DATA_DIR ?? '.data-e2e');
  const secrets = readSecrets(dataDir, { NODE_ENV: 'test' });
  const cluster = runningClusterUrl(dataDir, secrets.databaseOwnerPassword);
  if (!cluster) throw new Error(`No portal runs on ${dataDir}.`);
  const url = new URL(cluster);
  url.pathname = '/portal';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  return { client, sessions: sessionMaker(client, secrets.authSecret), close: () => client.end() };
}

export type Portal = Awaited<ReturnType<typeof openPortal>>;
