import { isIP } from 'node:net';

/** Where the portal finds the page that was asked for, and the address that asks. */
export const PATH_HEADER = 'x-portal-path';
export const ADDRESS_HEADER = 'x-portal-address';

/**
 * The page as its reader knows it: without Next's own parameter of a navigation inside the portal.
 * @param {string} target
 */
export function pageOf(target) {
  if (!URL.canParse(target, 'http://portal')) return '/';
  const { pathname, searchParams } = new URL(target, 'http://portal');
  searchParams.delete('_rsc');
  const search = searchParams.toString();
  return search ? `${pathname}?${search}` : pathname;
}

/**
 * Who asks. Behind a proxy of ours (TRUST_PROXY=1) the last address it wrote: the ones before are whatever the client sent.
 * @param {import('node:http').IncomingMessage} request
 * @param {NodeJS.ProcessEnv} env
 */
export function addressOf(request, env) {
  const direct = request.socket.remoteAddress ?? '';
  if (env.TRUST_PROXY !== '1') return direct;
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim() ?? '';
  return isIP(forwarded) ? forwarded : direct;
}

/**
 * The target without the character that no reader types and PostgreSQL refuses: a search for it is a search for the rest.
 * @param {string} target
 */
export function withoutNul(target) {
  let clean = target;
  // What is left on both sides of one may make another.
  while (clean.includes('%00')) clean = clean.replaceAll('%00', '');
  return clean;
}

/**
 * Puts on the request what the portal must know of it, replacing whatever the client sent under those names.
 * @param {import('node:http').IncomingMessage} request
 * @param {NodeJS.ProcessEnv} env
 */
export function stateFacts(request, env) {
  request.url = withoutNul(request.url ?? '/');
  request.headers[PATH_HEADER] = pageOf(request.url);
  request.headers[ADDRESS_HEADER] = addressOf(request, env);
}
