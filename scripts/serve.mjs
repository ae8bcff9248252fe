// The web process: Next behind a small server that gives each response its security headers.
// Started by the launcher, which sets the environment; `--dev` serves from the sources.
import http from 'node:http';
import next from 'next';
import { describeListenError } from './launcher/preconditions.mjs';
import { exitWith, Refusal } from './launcher/refusal.mjs';
import { projectRoot, readSettings } from './launcher/settings.mjs';
import { stateFacts } from './web/request-facts.mjs';
import { withQueryLog } from './web/query-log.mjs';
import { isSecure, secure } from './web/security-headers.mjs';

// Requests under way may finish before the process ends.
const SHUTDOWN_MS = 8000;

const dev = process.argv.includes('--dev');
const { host, port } = readSettings(process.env);

const app = next({ dev, dir: projectRoot, hostname: host, port });
await app.prepare();
const handle = app.getRequestHandler();

const server = http.createServer(
  withQueryLog((request, response) => {
    stateFacts(request, process.env);
    secure(request, response, { dev, secure: isSecure(request, process.env) });
    void handle(request, response);
  }),
);
server.on('upgrade', (request, socket, head) => void app.getUpgradeHandler()(request, socket, head));
server.on('error', (error) => exitWith(new Refusal(describeListenError(error, host, port))));
server.listen(port, host, () => process.send?.('ready'));

function stop() {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), SHUTDOWN_MS).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
