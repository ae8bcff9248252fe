import { useTranslations } from 'next-intl';
import { type Column, DataTable } from '@/components/ui/data-table';
import type { FrameId, ListedParameter } from '@/lib/domains/norms/types';
import { ParameterName } from './parameter-name';
import { ParameterValue } from './parameter-value';

/** The parameters of one subject, a column for each frame. */
export function ParameterTable({
  parameters,
  frames,
}: {
  parameters: readonly ListedParameter[];
  frames: readonly FrameId[];
}) {
  const t = useTranslations('norms');
  const columns: Column<ListedParameter>[] = [
    { key: 'name', header: t('page.parameters'), rowHeader: true, cell: (row) => <ParameterName parameter={row} /> },
    ...frames.map((frame) => ({
      key: frame,
      header: t(`frames.${frame}.name`),
      cell: (row: ListedParameter) => <ParameterValue parameter={row} frame={frame} />,
    })),
  ];
  return (
    <DataTable
      caption={t('page.caption')}
      hideCaption
      columns={columns}
      rows={parameters}
      rowKey={(row) => row.id}
      empty={null}
    />
  );
}
