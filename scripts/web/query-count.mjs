/**
 * How many statements the process has sent to the database, for the bench: answered only under COUNT_QUERIES=1,
 * where lib/platform/db.ts counts them.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether it was asked, and is answered
 */
export function answerQueryCount(request, response) {
  if (process.env.COUNT_QUERIES !== '1' || request.url !== '/queries-sent') return false;
  const { portalQueries } = /** @type {{ portalQueries?: { count: number } }} */ (globalThis);
  response.end(String(portalQueries?.count ?? 0));
  return true;
}
