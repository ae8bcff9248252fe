import { performance } from 'node:perf_hooks';

/**
 * Runs one step, and tells its name when it begins and its seconds when it ends.
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const interactive = process.stdout.isTTY;
  if (interactive) process.stdout.write(`  … ${title}`);
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const finish = (/** @type {string} */ mark) =>
    console.log(`${interactive ? '\r\u001b[K' : ''}  ${mark} ${title} (${seconds()})`);
  try {
    const result = await work();
    finish('✓');
    return result;
  } catch (error) {
    finish('✗');
    throw error;
  }
}
