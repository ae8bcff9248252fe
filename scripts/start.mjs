// npm start: from a fresh clone to the portal in the browser.
import { fileURLToPath } from 'node:url';
import { main } from './launcher/main.mjs';

await main(fileURLToPath(import.meta.url), { dev: false });
