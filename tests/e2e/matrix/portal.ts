import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { sessionMaker } from '../../pages/sessions.mjs';

/**
 * The database of the portal under test, as its owner, and sessions in it. The launcher keeps the secrets beside
 * the data, and PostgreSQL its port in the fourth line of its lock file.
 */
export async function openPortal() {
  const dataDir = path.resolve(process.env.E2E_DATA_DIR ?? '.data-e2e');
  const secrets: { databaseOwnerPassword: string; authSecret: string } = JSON.parse(
    readFileSync(path.join(dataDir, 'secrets.json'), 'utf8'),
  );
  const [, , , port] = readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n');
  const connectionString = `postgresql://portal_owner:${encodeURIComponent(secrets.databaseOwnerPassword)}@127.0.0.1:${port}/portal`;
  const client = new pg.Client({ connectionString });
  await client.connect();
  return {
    client,
    sessions: sessionMaker(client, process.env.AUTH_SECRET || secrets.authSecret),
    close: () => client.end(),
  };
}

export type Portal = Awaited<ReturnType<typeof openPortal>>;
