import 'server-only';
import { getTranslations } from 'next-intl/server';

/** What the form of the calculation calls its fields: it is a question, and sends nothing along but what it asks. */
export async function calculationNames(): Promise<(field: string) => string | undefined> {
  const t = await getTranslations('compensation');
  return (field) => {
    const [, place, part] = /^priorities\[(\d+)\]\.(\w+)$/.exec(field) ?? [];
    if (part) return `${t('propose.condition', { number: Number(place) + 1 })}, ${t(`priority.${part}`)}`;
    const name = `inputs.${field === 'postFunction' ? 'function' : field}`;
    return t.has(name) ? t(name) : undefined;
  };
}
