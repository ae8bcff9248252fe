// Run as a process of its own by migrate.mjs, which explains why; reads OWNER_DATABASE_URL.
import pg from 'pg';
import { readMigrations, readSchema, schemaFolder } from './migration-files.mjs';
import { loadSchemaEngine } from './schema-engine.mjs';

// Two instances that start together on one database must not migrate it twice.
const MIGRATION_LOCK = 7_266_101;

const pool = new pg.Pool({ connectionString: process.env.OWNER_DATABASE_URL, max: 3 });
const guard = await pool.connect();
await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
try {
  const engine = await loadSchemaEngine(pool, readSchema(schemaFolder));
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: readMigrations(),
    filters: { externalTables: [], externalEnums: [] },
  });
  for (const name of appliedMigrationNames) console.log(name);
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
