import 'server-only';
import { createTranslator } from 'next-intl';
import { z } from 'zod';
import { messagePath } from '@/lib/kernel/case-view';
import { readableParams, type MessageParams } from '@/lib/kernel/message-params';
import { db } from './db';
import { env } from './env';
import { DEFAULT_LOCALE, isLocale } from './i18n/locales';
import { loadMessages } from './i18n/messages';
import { deliver } from './mailer';

const payload = z.object({ notificationIds: z.array(z.uuid()) });

/**
 * Mails each notice in its reader's language. One message per notice, however often the job runs; one that fails keeps none
 * of the others from being sent.
 */
export async function mailNotifications(data: unknown): Promise<void> {
  const { notificationIds } = payload.parse(data);
  const notices = await db().notification.findMany({ where: { id: { in: notificationIds } } });
  const users = await db().user.findMany({ where: { id: { in: notices.map((n) => n.userId) }, disabledAt: null } });
  const failures: unknown[] = [];
  for (const notice of notices) {
    const user = users.find((candidate) => candidate.id === notice.userId);
    if (!user) continue;
    const locale = isLocale(user.locale) ? user.locale : DEFAULT_LOCALE;
    const t = createTranslator({ locale, messages: loadMessages(locale), timeZone: 'America/Lima', onError: fail });
    const { slice, key } = messagePath(notice.kind);
    const params = readableParams(notice.params as MessageParams, locale);
    const say = (part: string) => t(`${slice}.notifications.${key}.${part}` as never, params as never);
    try {
      const [subject, body] = [say('subject'), `${say('body')}\n\n${env().PORTAL_URL}${notice.url}\n`];
      await deliver({ id: notice.id, to: user.email, subject, body });
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** A missing word fails the job, which an administrator sees, rather than reach anyone's mailbox as a key. */
function fail(error: Error): never {
  throw error;
}
