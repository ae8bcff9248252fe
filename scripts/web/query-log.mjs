import { AsyncLocalStorage } from 'node:async_hooks';

/** Names the request whose statements are asked for afterwards. */
const REQUEST_HEADER = 'x-count-queries';
const ASKED = /^\/queries-sent\/([\w-]+)$/;

/**
 * Remembers which statements each request sends to the database, for the bench and the proofs, which run the
 * portal under COUNT_QUERIES=1: lib/platform/db.ts writes each one down with the request under way. Without
 * it nothing is kept and nothing is answered.
 * @param {import('node:http').RequestListener} handle
 * @returns {import('node:http').RequestListener}
 */
export function withQueryLog(handle) {
  if (process.env.COUNT_QUERIES !== '1') return handle;
  /** @type {AsyncLocalStorage<string[]>} */
  const underWay = new AsyncLocalStorage();
  Object.assign(globalThis, { portalQueryLog: underWay });
  /** @type {Map<string, string[]>} */
  const logs = new Map();

  return (request, response) => {
    const asked = ASKED.exec(request.url ?? '')?.[1];
    if (asked) {
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(logs.get(asked) ?? null));
      logs.delete(asked);
      return;
    }
    /** @type {string[]} */
    const log = [];
    const name = request.headers[REQUEST_HEADER];
    if (typeof name === 'string') logs.set(name, log);
    underWay.run(log, () => handle(request, response));
  };
}
