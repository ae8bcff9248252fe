// npm run db:migrate | db:seed -- <profile> | db:reset | db:diff -- <name> [slice …]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { emptyDatabase, readDemonstrationState, writeDemonstrationState } from './database/demonstration-state.mjs';
import { migrate } from './database/migrate.mjs';
import { openDatabase } from './database/open-database.mjs';
import { seed } from './database/seed.mjs';
import { exitWith, Refusal } from './launcher/refusal.mjs';
import { readSettings } from './launcher/settings.mjs';

const [verb = '', ...args] = process.argv.slice(2);

/** @type {Record<string, (database: import('./database/open-database.mjs').OpenDatabase) => Promise<void>>} */
const verbs = {
  migrate: async ({ ownerUrl }) => {
    await readDemonstrationState(ownerUrl);
    const applied = await migrate(ownerUrl);
    console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The database is current.');
  },
  seed: async (database) => {
    await readDemonstrationState(database.ownerUrl);
    await migrate(database.ownerUrl);
    await seed(settings, database, args.length > 0 ? args : ['demo']);
    await writeDemonstrationState(database.ownerUrl, 'seeded');
  },
  reset: async (database) => {
    await emptyDatabase(database.ownerUrl);
    await verbs.migrate?.(database);
  },
  diff: async ({ ownerUrl }) => {
    const writer = fileURLToPath(new URL('./database/write-migration.mjs', import.meta.url));
    const env = { ...process.env, OWNER_DATABASE_URL: ownerUrl };
    process.exitCode = spawnSync(process.execPath, [writer, ...args], { stdio: 'inherit', env }).status ?? 1;
  },
};

const settings = readSettings(process.env);
try {
  const work = verbs[verb];
  if (!work) throw new Refusal('Say one of: migrate, seed, reset, diff.');
  if (verb === 'reset' && settings.externalDatabaseUrl && !args.includes('--yes')) {
    throw new Refusal('This deletes everything in the database of DATABASE_URL: add "-- --yes" if you mean it.');
  }
  const database = await openDatabase(settings);
  try {
    await work(database);
  } finally {
    await database.close();
  }
} catch (error) {
  exitWith(error);
}
