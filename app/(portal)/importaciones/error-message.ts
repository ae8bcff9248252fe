import { getLocale, getTranslations } from 'next-intl/server';
import { readableParams } from '@/lib/kernel/message-params';

interface Told {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What is wrong in a cell, in the reader's language; what a rule of the portal refuses, in that refusal's words. */
export async function errorMessages(): Promise<(error: Told) => string> {
  const [imports, positions, locale] = await Promise.all([
    getTranslations('imports'),
    getTranslations('positions'),
    getLocale(),
  ]);
  return ({ code, params }) => {
    const [name, refusal] = code.split('.');
    const told = readableParams(params, locale);
    return refusal === undefined ? imports(`errors.${name}`, told) : positions(`refusals.${refusal}`, told);
  };
}
