import { getLocale, getTranslations } from 'next-intl/server';
import { columnsOf } from '@/lib/domains/positions/import/columns';
import { getImport } from '@/lib/domains/positions/import/queries/get-import';
import { eachChange, keptErrors } from '@/lib/domains/positions/import/queries/import-report';
import type { Params } from '@/lib/domains/positions/import/types';
import type { ActorRole } from '@/lib/kernel/actor';
import { currentSession } from '@/lib/platform/session';
import { download, NOT_FOUND } from '../../download';
import { errorMessages } from '../../error-message';

const READERS: readonly ActorRole[] = ['entity_hr', 'selection_specialist', 'directorate'];

/** What an import did, record by record; before it is applied, what is wrong in it, cell by cell. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = (await currentSession())?.actor;
  if (!actor || !READERS.includes(actor.role)) return NOT_FOUND();
  const found = await getImport(actor, (await params).id);
  if (!found) return NOT_FOUND();
  const [t, locale, tell] = await Promise.all([getTranslations('imports'), getLocale(), errorMessages()]);
  if (found.state === 'APPLIED' || found.state === 'UNDONE') {
    const rows: string[][] = [];
    for await (const { kind, code, name, action } of eachChange(found.id))
      rows.push([t(`report.record.${kind}`), code, name, t(`report.${action}`)]);
    const header = [t('report.kind'), t('report.code'), t('report.name'), t('report.action')];
    return await download(request, t('report.file'), [
      { name: t('report.title'), header, rows, widths: [12, 24, 60, 14] },
    ]);
  }
  const titles = new Map(
    columnsOf(found.kind).map(({ key, header }) => [key as string, header[locale === 'en' ? 'en' : 'es']]),
  );
  const errors = await keptErrors(found.id);
  return await download(request, t('report.file'), [
    {
      name: t('report.title'),
      header: [
        t('errors_list.row'),
        t('errors_list.cell'),
        t('errors_list.column'),
        t('errors_list.said'),
        t('errors_list.problem'),
      ],
      rows: errors.map(({ row, cell, field, said, code, params: told }) => [
        row,
        cell,
        titles.get(field) ?? field,
        said,
        tell({ code, params: told as Params }),
      ]),
      widths: [8, 8, 30, 30, 80],
    },
  ]);
}
