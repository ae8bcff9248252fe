// npm run dev: the portal served from its sources.
import { fileURLToPath } from 'node:url';
import { main } from './launcher/main.mjs';

await main(fileURLToPath(import.meta.url), { dev: true });
