/** DeviationList — deviations: each thing asked above or below the standard position, with both sides. */
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import type { Deviation } from '@/lib/domains/positions/profile/compare-with-standard';
import { useTermText } from './term-text';

export function DeviationList({ deviations }: { deviations: readonly Deviation[] }) {
  const t = useTranslations('profiles');
  const text = useTermText();
  const side = (field: Deviation['field'], value: string | null) =>
    value === null ? t('not_asked') : text.stored(field, value);
  return (
    <DataTable
      caption={t('deviations.title')}
      hideCaption
      rows={deviations.map((deviation, place) => ({ ...deviation, place }))}
      rowKey={({ place }) => String(place)}
      empty={null}
      columns={[
        {
          key: 'field',
          header: t('deviations.what'),
          rowHeader: true,
          cell: ({ field, competency, degree }) =>
            competency && degree
              ? t('deviations.competency', { name: t(`competencies.${competency}`), degree: t(degree) })
              : text.field(field),
        },
        {
          key: 'direction',
          header: t('deviations.direction'),
          cell: ({ direction }) => (
            <Badge tone={direction === 'above' ? 'warning' : 'danger'}>{t(`deviations.${direction}`)}</Badge>
          ),
        },
        { key: 'asked', header: t('deviations.asked'), cell: ({ field, asked }) => side(field, asked) },
        { key: 'standard', header: t('deviations.standard'), cell: ({ field, standard }) => side(field, standard) },
      ]}
    />
  );
}
