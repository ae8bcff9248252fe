import { useLocale } from 'next-intl';
import type { Locale } from '@/lib/kernel/format';

/** The reader's language, as kernel formatting takes it. */
export function useReaderLocale(): Locale {
  return useLocale() === 'en' ? 'en' : 'es';
}
