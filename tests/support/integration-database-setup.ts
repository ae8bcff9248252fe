import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';

const TEMPLATE = 'portal_template';
const name = `test_${randomUUID().replaceAll('-', '')}`;
const clusterUrl = inject('clusterUrl');

// It goes with the cluster at the end of the run: dropping it here would cut connections that the
// code under test still holds.
const client = new pg.Client({ connectionString: clusterUrl });
await client.connect();
await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} STRATEGY FILE_COPY`);
await client.end();

const ownerUrl = new URL(clusterUrl);
ownerUrl.pathname = `/${name}`;
const appUrl = new URL(ownerUrl);
appUrl.username = 'pgp_app';
appUrl.password = inject('appRolePassword');

process.env.TEST_OWNER_DATABASE_URL = ownerUrl.href;
process.env.DATABASE_URL = appUrl.href;
process.env.AUTH_SECRET = 'integration-tests-only-secret';
process.env.PORTAL_URL = 'http://localhost:3000';
process.env.STORAGE_DIR = path.join(tmpdir(), name);
process.env.LOG_LEVEL = 'silent';
