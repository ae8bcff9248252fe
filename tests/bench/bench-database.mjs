import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emptyDatabase } from '../../scripts/database/demonstration-state.mjs';
import { startEmbeddedPostgres } from '../../scripts/database/embedded-postgres.mjs';
import { migrate } from '../../scripts/database/migrate.mjs';
import { migrationsFolder } from '../../scripts/database/migration-files.mjs';
import { connectPortal } from '../../scripts/database/open-database.mjs';
import { step } from '../../scripts/launcher/progress.mjs';
import { readSecrets } from '../../scripts/launcher/secrets.mjs';
import { loadDataSet } from './load-data-set.mjs';

/**
 * The bench's own PostgreSQL, with the data set. Loaded once: again only when its statements or the
 * schema changed, or on another day, because its dates are counted from today.
 * @param {string} dataDir
 * @param {number} scale
 */
export async function openBenchDatabase(dataDir, scale) {
  const secrets = readSecrets(dataDir, process.env);
  const cluster = await startEmbeddedPostgres({ dataDir, password: secrets.databaseOwnerPassword });
  const urls = await connectPortal(cluster.url, secrets.databaseAppPassword);
  const stamp = path.join(dataDir, 'data-set.stamp');
  const wanted = fingerprint(scale);
  try {
    if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
      rmSync(stamp, { force: true });
      await emptyDatabase(urls.ownerUrl);
      await migrate(urls.ownerUrl);
      await step(`Loading the data set ×${scale}`, () =>
        loadDataSet(urls.ownerUrl, scale, (file, seconds) => console.log(`    ${file} ${seconds.toFixed(1)} s`)),
      );
      writeFileSync(stamp, wanted);
    }
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return { ...urls, secrets, close: cluster.stop };
}

/** @param {number} scale */
function fingerprint(scale) {
  const hash = createHash('sha256').update(`${scale} ${new Date().toISOString().slice(0, 10)}`);
  const dataSet = new URL('./data-set/', import.meta.url);
  for (const file of readdirSync(dataSet).sort()) hash.update(readFileSync(new URL(file, dataSet)));
  for (const folder of readdirSync(migrationsFolder).sort()) hash.update(folder);
  return hash.digest('hex');
}
