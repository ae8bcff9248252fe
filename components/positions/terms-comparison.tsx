/** TermsComparison — before, after ({label, terms}): side by side, each row that differs marked with a word. */
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { differingFields } from '@/lib/domains/positions/profile/differences';
import { TERM_FIELDS, type Terms } from '@/lib/domains/positions/profile/terms';
import { TermLines } from './term-lines';
import { useTermText } from './term-text';

type Side = { readonly label: string; readonly terms: Terms };

export function TermsComparison({ before, after }: { before: Side; after: Side }) {
  const t = useTranslations('profiles');
  const text = useTermText();
  const differing = differingFields(before.terms, after.terms);
  return (
    <DataTable
      caption={t('compare.caption', { count: differing.length })}
      rows={TERM_FIELDS}
      rowKey={(field) => field}
      empty={null}
      columns={[
        { key: 'field', header: t('compare.field'), rowHeader: true, cell: text.field },
        {
          key: 'changed',
          header: t('compare.result'),
          cell: (field) =>
            differing.includes(field) ? (
              <Badge tone="warning">{t('compare.differs')}</Badge>
            ) : (
              <span className="text-ink-soft">{t('compare.same')}</span>
            ),
        },
        { key: 'before', header: before.label, cell: (field) => <TermLines lines={text.lines(before.terms, field)} /> },
        { key: 'after', header: after.label, cell: (field) => <TermLines lines={text.lines(after.terms, field)} /> },
      ]}
    />
  );
}
