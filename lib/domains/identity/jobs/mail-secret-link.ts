import 'server-only';
import { createTranslator } from 'next-intl';
import { z } from 'zod';
import { env } from '@/lib/platform/env';
import { DEFAULT_LOCALE, isLocale } from '@/lib/platform/i18n/locales';
import { loadMessages } from '@/lib/platform/i18n/messages';
import type { JobDefinition } from '@/lib/platform/job-definition';
import { deliver } from '@/lib/platform/mailer';

const payload = z.object({
  id: z.uuid(),
  to: z.string(),
  name: z.string(),
  locale: z.string(),
  kind: z.enum(['password_reset', 'invitation']),
  path: z.string(),
});

export type SecretLink = z.infer<typeof payload>;

export const SECRET_LINK_QUEUE = 'mail-secret-link';

/** Mails a single-use link. It reaches its reader by e-mail alone, never as a notice in the portal. */
export const mailSecretLink: JobDefinition = {
  queue: SECRET_LINK_QUEUE,
  async run(data) {
    const link = payload.parse(data);
    const locale = isLocale(link.locale) ? link.locale : DEFAULT_LOCALE;
    const t = createTranslator({
      locale,
      messages: loadMessages(locale),
      namespace: 'identity',
      timeZone: 'America/Lima',
    });
    const say = (part: string) => t(`mails.${link.kind}.${part}` as never, { name: link.name } as never);
    const body = `${say('body')}\n\n${env().PORTAL_URL}${link.path}\n\n${say('expiry')}\n`;
    const keptBody = `${say('body')}\n\n${say('expiry')}\n`;
    await deliver({ id: link.id, to: link.to, subject: say('subject'), body, keptBody });
  },
};
