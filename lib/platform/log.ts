import 'server-only';
import pino from 'pino';

/** Structured log without personal data: identifiers only, never names, addresses or what was typed. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: null,
  redact: { paths: ['*.password', '*.email', 'password', 'email'], remove: true },
});
