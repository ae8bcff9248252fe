import { readFileSync, readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import pg from 'pg';

const folder = new URL('./data-set/', import.meta.url);

/**
 * Makes the data set inside the server, which is quicker than sending it there, and the same each time.
 * At ×1 every constraint and trigger looks at every row; at larger scales, where those of the scores and of
 * the goals would take minutes, rows that ×1 has proved true are taken without them.
 * @param {string} ownerUrl of a migrated, empty database; its owner must be a superuser above ×1
 * @param {number} scale
 * @param {(file: string, seconds: number) => void} [told]
 */
export async function loadDataSet(ownerUrl, scale, told = () => undefined) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(
      `SET bench.scale = ${scale}; SET synchronous_commit = off; SET work_mem = '128MB'; SET maintenance_work_mem = '256MB'`,
    );
    if (scale > 1) await client.query('SET session_replication_role = replica');
    for (const file of readdirSync(folder).sort()) {
      const began = performance.now();
      await client.query(readFileSync(new URL(file, folder), 'utf8'));
      told(file, (performance.now() - began) / 1000);
    }
    await client.query('DROP SCHEMA bench CASCADE');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
