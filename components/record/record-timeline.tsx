/** RecordTimeline — rows: what the log says of a record, told in the reader's language. */
import { getTranslations } from 'next-intl/server';
import { Timeline } from '@/components/ui/timeline';
import { messagePath, type TimelineRow } from '@/lib/kernel/case-view';

export async function RecordTimeline({ rows, label }: { rows: readonly TimelineRow[]; label?: string }) {
  const t = await getTranslations();
  const entries = rows.map((row) => {
    const { slice, key } = messagePath(row.command);
    return {
      id: row.id,
      at: row.at,
      who: row.who,
      role: t(`identity.roles.${row.role}`),
      what: t(`${slice}.timeline.${key}`),
      ...(row.reason ? { why: row.reason } : {}),
      documents: row.document ? [{ label: row.document.name, href: `/documentos/${row.document.id}` }] : [],
      changes: row.changes.map(({ field, before, after }) => ({
        field: t(`${slice}.fields.${field}`),
        ...(before === null ? {} : { before }),
        ...(after === null ? {} : { after }),
      })),
    };
  });
  return <Timeline entries={entries} {...(label ? { label } : {})} />;
}
