// npm test: installs what is missing, then checks everything. The last line is "N passed, N failed".
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './launcher/dependencies.mjs';
import { continueUnderProjectNode } from './launcher/node-runtime.mjs';

try {
  await ensureDependencies();
  await continueUnderProjectNode(fileURLToPath(import.meta.url));
  const { ensureChromium } = await import('./validate/chromium.mjs');
  ensureChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
await import('./validate.mjs');
