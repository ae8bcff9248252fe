import 'server-only';
import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  AUTH_SECRET: z.string().min(16),
  PORTAL_URL: z.url().default('http://localhost:3000'),
  STORAGE_DIR: z.string().default('.data/files'),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Portal de Gerentes Públicos <no-responder@localhost>'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(12),
});

type Environment = z.infer<typeof schema>;

let parsed: Environment | undefined;

/** The process's settings, read on first use so that a build needs none. Throws naming what is missing. */
export function env(): Environment {
  return (parsed ??= schema.parse(process.env));
}
