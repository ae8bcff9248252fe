import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../database/embedded-postgres.mjs';

/**
 * The embedded PostgreSQL, started again on the same port when it dies under the portal.
 * @param {{ dataDir: string, password: string }} options
 */
export async function superviseCluster(options) {
  let cluster = await startEmbeddedPostgres(options);
  const port = Number(new URL(cluster.url).port);
  let stopping = false;
  let reviving = Promise.resolve();

  const watch = () => {
    void cluster.exited.then((code) => {
      if (stopping) return;
      console.error(`! PostgreSQL ended (${code ?? 'killed'}); starting it again.`);
      reviving = revive();
    });
  };
  const revive = async () => {
    for (let pause = 250; !stopping; pause = Math.min(pause * 2, 15_000)) {
      try {
        cluster = await startEmbeddedPostgres({ ...options, port });
        return watch();
      } catch (error) {
        console.error(`! ${error instanceof Error ? error.message : error}`);
        await sleep(pause);
      }
    }
  };
  watch();

  return {
    url: cluster.url,
    stop: async () => {
      stopping = true;
      await reviving;
      await cluster.stop();
    },
  };
}
