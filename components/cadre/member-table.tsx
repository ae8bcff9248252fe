/** MemberTable — rows, url, page, pageSize, total: the cadre as SERVIR works with it. */
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar';
import type { ListUrl } from '@/components/ui/list-url';
import { Pagination } from '@/components/ui/pagination';
import { StateBadge } from '@/components/ui/state-badge';
import { DateText, PercentText } from '@/components/ui/value-text';
import { MEMBER_STATES, type MemberRow } from '@/lib/domains/cadre/types';
import { MANAGER_ROLES } from '@/lib/domains/positions/types';
import { MEMBER_TONES } from './state-tones';

interface Props {
  rows: readonly MemberRow[];
  url: ListUrl;
  page: number;
  pageSize: number;
  total: number;
}

export function MemberTable({ rows, url, page, pageSize, total }: Props) {
  const t = useTranslations();
  const l = (name: string) => t(`cadre.list.${name}`);
  const columns: Column<MemberRow>[] = [
    {
      key: 'name',
      header: l('name'),
      sort: 'nombre',
      rowHeader: true,
      cell: (row) => (
        <>
          {row.name} {row.demonstration && <Badge icon={null}>{t('cadre.demonstration')}</Badge>}
        </>
      ),
    },
    {
      key: 'code',
      header: l('code'),
      sort: 'codigo',
      cell: (row) => <span className="figures whitespace-nowrap">{row.code}</span>,
    },
    {
      key: 'state',
      header: l('state'),
      sort: 'situacion',
      cell: (row) => (
        <StateBadge state={row.state} tones={MEMBER_TONES} label={t(`cadre.states.member_${row.state}`)} />
      ),
    },
    { key: 'since', header: l('since'), sort: 'desde', cell: (row) => <DateText date={row.stateSince} /> },
    { key: 'role', header: l('role'), wide: true, cell: (row) => t(`competitions.roles.${row.managerRole}`) },
    {
      key: 'incorporated',
      header: l('incorporated'),
      sort: 'incorporacion',
      wide: true,
      cell: (row) => <DateText date={row.incorporatedOn} />,
    },
    {
      key: 'achievement',
      header: l('achievement'),
      numeric: true,
      cell: (row) =>
        row.lastAchievement && (
          <>
            <PercentText value={row.lastAchievement.achievement} /> ({row.lastAchievement.year})
          </>
        ),
    },
  ];
  return (
    <>
      <FilterBar url={url}>
        <FilterText name="busca" label={l('search')} url={url} />
        <FilterSelect
          name="situacion"
          label={l('state')}
          url={url}
          options={MEMBER_STATES.map((state) => ({ value: state, label: t(`cadre.states.member_${state}`) }))}
        />
        <FilterSelect
          name="rol"
          label={l('role')}
          url={url}
          options={MANAGER_ROLES.map((role) => ({ value: role, label: t(`competitions.roles.${role}`) }))}
        />
      </FilterBar>
      <DataTable
        caption={l('caption')}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/cuerpo/${row.id}`}
        url={url}
        empty={<EmptyState title={l('empty')}>{l('empty_how')}</EmptyState>}
      />
      <Pagination url={url} page={page} pageSize={pageSize} total={total} />
    </>
  );
}
