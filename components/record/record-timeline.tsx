/** RecordTimeline — rows: what the log says of a record, told in the reader's language. */
import { getLocale, getTranslations } from 'next-intl/server';
import { Timeline } from '@/components/ui/timeline';
import { messagePath, type TimelineRow } from '@/lib/kernel/case-view';
import { readableParams } from '@/lib/kernel/message-params';

const NAMELESS: readonly string[] = ['system', 'anonymous'];

export async function RecordTimeline({ rows, label }: { rows: readonly TimelineRow[]; label?: string }) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  /** A value of the log as its reader would say it: the name of a role or of a choice, a date, or the value itself. */
  const say = (slice: string, field: string, value: string) => {
    const key = field === 'role' ? `identity.roles.${value}` : `${slice}.values.${field}.${value}`;
    return /^[\w-]+$/.test(value) && t.has(key) ? t(key) : String(readableParams({ value }, locale).value);
  };
  if (rows.length === 0) return <p className="text-sm text-ink-soft">{t('ui.timeline.empty')}</p>;
  const entries = rows.map((row) => {
    const { slice, key } = messagePath(row.command);
    return {
      id: row.id,
      at: row.at,
      // Neither the portal itself nor whoever had no session has a name besides.
      ...(NAMELESS.includes(row.role)
        ? { who: t(`identity.roles.${row.role}`) }
        : { who: row.who, role: t(`identity.roles.${row.role}`) }),
      what: t(`${slice}.timeline.${key}`),
      ...(row.reason ? { why: row.reason } : {}),
      documents: row.document ? [{ label: row.document.name, href: `/documentos/${row.document.id}` }] : [],
      changes: row.changes.map(({ field, before, after }) => ({
        field: t(`${slice}.fields.${field}`),
        ...(before === null ? {} : { before: say(slice, field, before) }),
        ...(after === null ? {} : { after: say(slice, field, after) }),
      })),
    };
  });
  return <Timeline entries={entries} {...(label ? { label } : {})} />;
}
