import 'server-only';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AbstractIntlMessages } from 'next-intl';
import type { Locale } from './locales';

const loaded = new Map<Locale, AbstractIntlMessages>();

/**
 * Every file of `messages/<locale>/` under the namespace of its own name.
 * Read once per process in production; each time in development, so that an edited text shows at once.
 */
export function loadMessages(locale: Locale): AbstractIntlMessages {
  const known = loaded.get(locale);
  if (known && process.env.NODE_ENV === 'production') return known;

  const folder = join(process.cwd(), 'messages', locale);
  const messages: AbstractIntlMessages = {};
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.json')) continue;
    messages[basename(file, '.json')] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  }
  loaded.set(locale, messages);
  return messages;
}
