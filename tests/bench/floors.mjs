import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../scripts/launcher/settings.mjs';
import { treeOf } from './html-tree.mjs';
import { throughput } from './requests.mjs';
import { startServer } from './web-process.mjs';

/**
 * What the machine can do at most with the same list: plain `node:http`, and a bare Next page that renders
 * the very HTML of the portal's page from the same rows.
 * @param {{ html: string, databaseUrl: string, load: { connections: number, seconds: number } }} options
 */
export async function measureFloors({ html, databaseUrl, load }) {
  const work = mkdtempSync(path.join(tmpdir(), 'portal-floor-'));
  const tree = path.join(work, 'tree.json');
  writeFileSync(tree, JSON.stringify(treeOf(html)));
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
    FLOOR_TREE: tree,
  };
  try {
    buildBareNext(env);
    return {
      http: await measure('tests/bench/floor/http-server.mjs', env, load),
      next: await measure('tests/bench/floor/next-server.mjs', env, load),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {NodeJS.ProcessEnv} env */
function buildBareNext(env) {
  const built = spawnSync(
    process.execPath,
    [path.join(projectRoot, 'node_modules/next/dist/bin/next'), 'build', 'tests/bench/floor'],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      env,
    },
  );
  if (built.status !== 0) throw new Error(`The bare Next page could not be built:\n${built.stdout}${built.stderr}`);
}

/** @param {string} program @param {NodeJS.ProcessEnv} env @param {{ connections: number, seconds: number }} load */
async function measure(program, env, load) {
  const server = await startServer(program, env);
  try {
    return await throughput({ url: `${server.url}/` }, load);
  } finally {
    await server.stop();
  }
}
