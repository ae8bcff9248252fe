// Run as a process of its own by `npm run db:diff`, because the schema engine leaves a timer
// behind. It compares schemas only, but does not start without a database: OWNER_DATABASE_URL.
// Arguments: the migration's name, then the slices to take (all when none is named).
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { migratedSchemaFolder, migrationsFolder, readSchema, schemaFolder } from './migration-files.mjs';
import { loadSchemaEngine } from './schema-engine.mjs';

const [name = '', ...slices] = process.argv.slice(2);
if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) {
  console.error('✗ Name the migration in kebab-case: npm run db:diff -- add-visit-findings [slice …]');
  process.exit(1);
}

const before = readSchema(migratedSchemaFolder);
const wanted = readSchema(schemaFolder);
const isTaken = (/** @type {{ path: string }} */ file) =>
  slices.length === 0 || slices.includes(path.basename(file.path, '.prisma'));
const after = slices.length === 0 ? wanted : [...before.filter((file) => !isTaken(file)), ...wanted.filter(isTaken)];

try {
  const script = await difference();
  if (/[^\s]/.test(script.replace(/^--.*$/gm, ''))) write(script);
  else console.log('Nothing to migrate.');
  keepMigratedSchema();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function difference() {
  const engine = await loadSchemaEngine(
    new pg.Pool({ connectionString: process.env.OWNER_DATABASE_URL, max: 2 }),
    after,
  );
  const { stdout } = await engine.diff({
    from: before.length > 0 ? { tag: 'schemaDatamodel', files: before } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: after },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? '';
}

/** @param {string} script */
function write(script) {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(migrationsFolder, `${stamp}_${name.replaceAll('-', '_')}`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'migration.sql'), script);
  console.log(`${path.relative(process.cwd(), folder)}/migration.sql: read it, add what Prisma cannot say, commit it.`);
}

function keepMigratedSchema() {
  fs.rmSync(migratedSchemaFolder, { recursive: true, force: true });
  fs.mkdirSync(migratedSchemaFolder, { recursive: true });
  for (const file of after) fs.writeFileSync(path.join(migratedSchemaFolder, file.path), file.content);
}
