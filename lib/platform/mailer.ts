import 'server-only';
import { createTransport, type Transporter } from 'nodemailer';
import { db } from './db';
import { env } from './env';
import { systemClock } from './clock';

let transport: Transporter | null | undefined;

/** Null when no mail server is configured: messages are then held where an administrator reads them. */
function mailServer(): Transporter | null {
  const url = env().SMTP_URL;
  return (transport ??= url ? createTransport(url) : null);
}

export type MailMessage = {
  /** Sending the same key twice sends one message. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** What stays on record once it is sent, when the body carries a secret. */
  readonly keptBody?: string;
};

/** Sends, or holds, a message exactly once per id. @throws when the mail server fails, so that the job is retried. */
export async function deliver({ id, keptBody, ...message }: MailMessage): Promise<void> {
  const now = systemClock.now();
  const server = mailServer();
  const mail = await db().mail.upsert({
    where: { id },
    create: { id, ...message, state: 'QUEUED', createdAt: now },
    update: { attempts: { increment: 1 } },
  });
  if (mail.state === 'SENT' || mail.state === 'HELD') return;
  if (server === null) {
    await db().mail.update({ where: { id }, data: { state: 'HELD' } });
    return;
  }
  try {
    await server.sendMail({
      from: env().MAIL_FROM,
      to: mail.to,
      subject: mail.subject,
      text: mail.body,
      messageId: `<${id}@portal>`,
    });
    await db().mail.update({
      where: { id },
      data: { state: 'SENT', sentAt: now, error: null, ...(keptBody ? { body: keptBody } : {}) },
    });
  } catch (error) {
    await db().mail.update({ where: { id }, data: { state: 'FAILED', error: String(error).slice(0, 500) } });
    throw error;
  }
}
