import path from 'node:path';

/**
 * What the portal's processes read from their environment. They never get the owner's database
 * URL: the restricted role is what keeps the audit log append-only.
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('./secrets.mjs').Secrets} secrets
 * @param {string} appUrl
 * @param {'development' | 'production'} mode
 * @returns {NodeJS.ProcessEnv}
 */
export function processEnvironment(settings, secrets, appUrl, mode) {
  return {
    ...process.env,
    NODE_ENV: mode,
    // Prisma reads the parts of a nested selection at once, also on a transaction's one connection; pg calls that
    // deprecated, and whoever starts the portal can do nothing about it.
    NODE_OPTIONS: [process.env.NODE_OPTIONS, '--disable-warning=DeprecationWarning'].filter(Boolean).join(' '),
    DATABASE_URL: appUrl,
    OWNER_DATABASE_URL: '',
    AUTH_SECRET: secrets.authSecret,
    // Without a public address of its own the portal answers to whatever name it is reached by.
    ...(process.env.PORTAL_URL
      ? { AUTH_URL: process.env.AUTH_URL ?? settings.portalUrl }
      : { AUTH_TRUST_HOST: 'true' }),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secrets.serverActionsKey,
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(settings.port),
    HOST: settings.host,
    PORTAL_URL: settings.portalUrl,
    DATA_DIR: settings.dataDir,
    STORAGE_DIR: path.join(settings.dataDir, 'files'),
  };
}
