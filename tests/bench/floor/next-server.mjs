// The second floor: a bare Next page, served as the portal is.
import http from 'node:http';
import { fileURLToPath } from 'node:url';
import next from 'next';

const dir = fileURLToPath(new URL('.', import.meta.url));
const app = next({ dev: false, dir, hostname: process.env.HOST ?? '127.0.0.1', port: Number(process.env.PORT) });
await app.prepare();
const handle = app.getRequestHandler();
http
  .createServer((request, response) => void handle(request, response))
  .listen(Number(process.env.PORT), process.env.HOST);
process.on('SIGTERM', () => process.exit(0));
