import 'server-only';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import packageJson from '@/package.json';
import { db } from './db';

export type Health = {
  readonly status: 'ok' | 'failing';
  readonly database: 'ok' | 'unreachable';
  readonly migrations: 'current' | 'pending' | 'unknown';
  readonly version: string;
};

/** What an operator's monitor asks: each part by its name, never a reason that tells secrets. */
export async function checkHealth(): Promise<Health> {
  const { version } = packageJson;
  const applied = await appliedMigrations();
  if (!applied) return { status: 'failing', database: 'unreachable', migrations: 'unknown', version };
  const expected = await expectedMigrations();
  const current = expected.every((name) => applied.has(name));
  return { status: current ? 'ok' : 'failing', database: 'ok', migrations: current ? 'current' : 'pending', version };
}

/** Undefined when the database does not answer. */
async function appliedMigrations(): Promise<Set<string> | undefined> {
  try {
    const rows = await db().$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    return new Set(rows.map((row) => row.migration_name));
  } catch {
    return undefined;
  }
}

async function expectedMigrations(): Promise<string[]> {
  const entries = await readdir(path.join(process.cwd(), 'prisma/migrations'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/** Whether this process can serve: its database answers. Cheap enough for a probe each second. */
export async function isReady(): Promise<boolean> {
  try {
    await db().$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}
