// npm run validate: all that CI checks, without installing anything. Goes on after a failure, so that
// one run tells everything; the last line counts.
import { performance } from 'node:perf_hooks';
import { findChromium } from './validate/chromium.mjs';
import { steps } from './validate/steps.mjs';
import { one, sum } from './validate/tally.mjs';

process.env.CHROMIUM_PATH = findChromium() ?? '';

/** @type {(import('./validate/tally.mjs').Tally & { line: string })[]} */
const results = [];
for (const { title, run } of steps) {
  console.log(`\n── ${title}`);
  const began = performance.now();
  const tally = await run().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return one(false);
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  results.push({
    ...tally,
    line: `${tally.failed > 0 ? '✗' : '✓'} ${title}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`,
  });
}

const { passed, failed } = sum(results);
console.log(['', ...results.map((result) => result.line), ''].join('\n'));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
