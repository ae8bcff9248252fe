import { randomBytes } from 'node:crypto';

/**
 * The policy of one response: only scripts that carry its nonce run, and what they load.
 * @param {string} nonce
 * @param {{ dev: boolean, secure: boolean }} context
 */
export function contentSecurityPolicy(nonce, { dev, secure }) {
  const directives = [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    dev ? `style-src 'self' 'unsafe-inline'` : `style-src 'self' 'nonce-${nonce}'`,
    // Widths of bars and positions on timelines are data, written as style attributes.
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ];
  if (secure) directives.push('upgrade-insecure-requests');
  return directives.join('; ');
}

const constantHeaders = Object.entries({
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
});

/**
 * Whether people reach the portal by TLS. A header says so only when a proxy that sets it is in
 * front (TRUST_PROXY=1): anybody else could send it.
 * @param {import('node:http').IncomingMessage} request
 * @param {NodeJS.ProcessEnv} env
 */
export function isSecure(request, env) {
  if (env.PORTAL_URL?.startsWith('https:')) return true;
  return env.TRUST_PROXY === '1' && request.headers['x-forwarded-proto'] === 'https';
}

/**
 * Puts the headers on the response and the nonce on the request, where Next looks for it to stamp
 * its scripts, replacing whatever the client sent under those names.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ dev: boolean, secure: boolean }} context
 */
export function secure(request, response, context) {
  const nonce = randomBytes(16).toString('base64');
  const policy = contentSecurityPolicy(nonce, context);
  request.headers['content-security-policy'] = policy;
  request.headers['x-nonce'] = nonce;
  response.setHeader('Content-Security-Policy', policy);
  for (const [name, value] of constantHeaders) response.setHeader(name, value);
  if (context.secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
}
