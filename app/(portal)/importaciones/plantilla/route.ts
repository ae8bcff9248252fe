import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import type { WordList } from '@/lib/domains/positions/import/columns';
import { templateOf } from '@/lib/domains/positions/import/template';
import { currentSession } from '@/lib/platform/session';
import { download, NOT_FOUND } from '../download';

const SLICE: Readonly<Record<WordList, string>> = {
  classes: 'entities',
  governments: 'entities',
  body_types: 'entities',
  functions: 'imports',
  servant_groups: 'positions',
  manager_roles: 'positions',
  flags: 'imports',
  modalities: 'imports',
  document_types: 'people',
};

/** The template of the reader's imports, in their language, as XLSX with the values it accepts or as CSV. */
export async function GET(request: Request): Promise<Response> {
  const role = (await currentSession())?.actor.role;
  if (role !== 'entity_hr' && role !== 'selection_specialist' && role !== 'directorate') return NOT_FOUND();
  const [locale, messages, t] = await Promise.all([getLocale(), getMessages(), getTranslations('imports')]);
  const labels = (list: WordList) => (messages[SLICE[list]] as Record<string, Record<string, string>>)[list] ?? {};
  const kind = role === 'entity_hr' ? 'entity_structure' : 'census';
  const { header, example, values } = templateOf(kind, locale === 'en' ? 'en' : 'es', labels);
  return await download(request, t('template.file'), [
    {
      name: t('template.data'),
      header,
      rows: [example],
      widths: header.map((title) => Math.max(14, title.length + 2)),
    },
    {
      name: t('template.values'),
      header: [t('template.column'), t('template.value'), t('template.needed')],
      rows: values.map(([column, value, need]) => [column, value, t(`template.need.${need}`)]),
      widths: [36, 44, 20],
    },
  ]);
}
