import pg from 'pg';

/**
 * What became of the demonstration in this database, kept in the database itself so that a seed cut
 * short by a kill is noticed: `undecided` is a database nobody has used yet.
 * @typedef {'undecided' | 'seeding' | 'seeded' | 'declined'} DemonstrationState
 */

/**
 * @template T
 * @param {string} ownerUrl
 * @param {(client: pg.Client) => Promise<T>} work
 */
async function asOwner(ownerUrl, work) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * To be called before the first migration: only a database without the portal's tables is undecided.
 * @param {string} ownerUrl
 * @returns {Promise<DemonstrationState>}
 */
export function readDemonstrationState(ownerUrl) {
  return asOwner(ownerUrl, async (client) => {
    const {
      rows: [found],
    } = await client.query(
      `SELECT to_regclass('launcher.demonstration') AS kept, to_regclass('public._prisma_migrations') AS migrated`,
    );
    if (!found.kept) {
      await client.query(`
        CREATE SCHEMA IF NOT EXISTS launcher;
        CREATE TABLE launcher.demonstration (state text NOT NULL);
        INSERT INTO launcher.demonstration VALUES ('${found.migrated ? 'declined' : 'undecided'}')`);
    }
    const { rows } = await client.query('SELECT state FROM launcher.demonstration');
    return rows[0].state;
  });
}

/**
 * @param {string} ownerUrl
 * @param {DemonstrationState} state
 */
export function writeDemonstrationState(ownerUrl, state) {
  return asOwner(ownerUrl, (client) => client.query('UPDATE launcher.demonstration SET state = $1', [state]));
}

/**
 * Empties the database: everything in it is lost.
 * @param {string} ownerUrl
 */
export function emptyDatabase(ownerUrl) {
  return asOwner(ownerUrl, (client) =>
    client.query(`
      DROP SCHEMA IF EXISTS public CASCADE; DROP SCHEMA IF EXISTS pgboss CASCADE; DROP SCHEMA IF EXISTS launcher CASCADE;
      CREATE SCHEMA public`),
  );
}
