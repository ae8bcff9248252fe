import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../launcher/settings.mjs';

export const migrationsFolder = path.join(projectRoot, 'prisma/migrations');
export const schemaFolder = path.join(projectRoot, 'prisma/schema');

/** The schema as the newest migration leaves it: what the next one is the difference to. */
export const migratedSchemaFolder = path.join(projectRoot, 'prisma/migrated-schema');

/** The committed migrations in the order they apply, in the form the schema engine takes. */
export function readMigrations() {
  const directories = fs.existsSync(migrationsFolder)
    ? fs.readdirSync(migrationsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: directories
      .map(({ name }) => name)
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: /** @type {const} */ ('ok'),
            value: fs.readFileSync(path.join(migrationsFolder, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
  };
}

/**
 * @param {string} folder
 * @returns {{ path: string, content: string }[]} its Prisma files, sorted
 */
export function readSchema(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: name, content: fs.readFileSync(path.join(folder, name), 'utf8') }));
}
