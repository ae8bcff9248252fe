import { Section, TwoColumn } from '@/components/layout/section';
import { Badge } from '@/components/ui/badge';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar';
import type { ListUrl } from '@/components/ui/list-url';
import { KeysetPagination, Pagination } from '@/components/ui/pagination';
import { Timeline } from '@/components/ui/timeline';
import type { Tone } from '@/components/ui/tone';
import { DateText, MoneyText, PercentText, PersonName } from '@/components/ui/value-text';
import { Worklist } from '@/components/ui/worklist';
import { calendarDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { moneyFromCentimos, type Money } from '@/lib/kernel/money';

interface Assignment {
  id: string;
  manager: string;
  entity: string;
  post: string;
  state: { label: string; tone: Tone };
  ends: CalendarDate;
  achieved: string;
  pay: Money;
}

const row = (
  id: string,
  manager: string,
  entity: string,
  post: string,
  label: string,
  tone: Tone,
  ends: string,
  achieved: string,
  soles: number,
): Assignment => ({
  id,
  manager,
  entity,
  post,
  state: { label, tone },
  ends: calendarDate(ends),
  achieved,
  pay: moneyFromCentimos(soles * 100),
});

const ROWS: Assignment[] = [
  row(
    '1',
    'Luis Alberto Paredes Ccori',
    'INPE',
    'Jefe de Infraestructura Penitenciaria',
    'Vigente',
    'success',
    '2027-03-14',
    '83.95',
    15000,
  ),
  row(
    '2',
    'María Elena Ccopa Huamán',
    'UGEL 04',
    'Jefa de Administración',
    'En periodo de prueba',
    'progress',
    '2026-12-02',
    '12',
    12500,
  ),
  row(
    '3',
    'Jorge Salas Benavides',
    'Corte Superior de Justicia de Arequipa',
    'Gerente de Administración Distrital',
    'Término próximo',
    'warning',
    '2027-04-20',
    '64.5',
    25000,
  ),
  row(
    '4',
    'Ana Lucía Tito Flores',
    'Municipalidad Provincial de Espinar',
    'Gerenta Municipal',
    'Terminada',
    'neutral',
    '2026-08-31',
    '100',
    9800,
  ),
];

const COLUMNS: Column<Assignment>[] = [
  { key: 'manager', header: 'Gerente público', rowHeader: true, sort: 'gerente', cell: (item) => item.manager },
  { key: 'post', header: 'Puesto', cell: (item) => <PersonName name={item.post} detail={item.entity} /> },
  { key: 'state', header: 'Estado', cell: (item) => <Badge tone={item.state.tone}>{item.state.label}</Badge> },
  { key: 'ends', header: 'Término', sort: 'termino', cell: (item) => <DateText date={item.ends} /> },
  {
    key: 'achieved',
    header: 'Logro',
    numeric: true,
    sort: 'logro',
    cell: (item) => <PercentText value={item.achieved} />,
  },
  { key: 'pay', header: 'Remuneración', numeric: true, wide: true, cell: (item) => <MoneyText amount={item.pay} /> },
];

export function ListsDemo({ params }: { params: ListUrl['params'] }) {
  const url: ListUrl = { path: '/kit', params };
  return (
    <>
      <Section title="Pendientes" description="Lo más urgente primero.">
        <Worklist
          empty={<EmptyState title="Nada pendiente">Aquí aparece lo que usted debe decidir.</EmptyState>}
          items={[
            {
              id: 'a',
              title: 'Registrar la visita de seguimiento',
              record: { label: 'UGEL 04, Administración', href: '/kit?s=1' },
              dueOn: calendarDate('2026-11-18'),
              businessDaysLeft: -2,
              consequence: 'la visita figura como vencida ante la Dirección',
              action: { label: 'Registrar visita', href: '/kit?s=2' },
            },
            {
              id: 'b',
              title: 'Decidir sobre el periodo de prueba',
              record: { label: 'Convenio 2026-014', href: '/kit?s=3' },
              detail: 'María Elena Ccopa Huamán',
              dueOn: calendarDate('2026-11-25'),
              businessDaysLeft: 3,
              consequence: 'se tiene por superado',
              action: { label: 'Decidir', href: '/kit?s=4' },
            },
            {
              id: 'c',
              title: 'Acordar las metas del año',
              record: { label: 'Convenio 2026-021', href: '/kit?s=5' },
              dueOn: calendarDate('2026-12-30'),
              businessDaysLeft: 26,
              action: { label: 'Proponer metas', href: '/kit?s=6' },
            },
          ]}
        />
      </Section>
      <Section title="Asignaciones">
        <FilterBar url={url}>
          <FilterText name="q" label="Nombre o puesto" url={url} />
          <FilterSelect
            name="estado"
            label="Estado"
            url={url}
            options={[
              { value: 'vigente', label: 'Vigente' },
              { value: 'terminada', label: 'Terminada' },
            ]}
          />
        </FilterBar>
        <DataTable
          caption="Asignaciones del Cuerpo"
          hideCaption
          columns={COLUMNS}
          rows={ROWS}
          rowKey={(item) => item.id}
          rowHref={(item) => `/kit?s=${item.id}`}
          url={url}
          empty={null}
        />
        <Pagination url={url} page={2} pageSize={25} total={12_400} />
      </Section>
      <TwoColumn
        main={
          <Section title="Lista vacía y lista por cursor">
            <DataTable
              caption="Visitas"
              columns={COLUMNS}
              rows={[]}
              rowKey={(item) => item.id}
              empty={
                <EmptyState title="Todavía no hay visitas">
                  Se crean al planificar el seguimiento de una asignación.
                </EmptyState>
              }
            />
            <KeysetPagination label="Páginas de las visitas" url={url} shown={25} total={312} next="z" />
          </Section>
        }
        aside={
          <Section title="Qué ha ocurrido">
            <Timeline
              entries={[
                {
                  id: '3',
                  at: new Date('2026-11-20T20:12:00Z'),
                  who: 'Carmen Rojas',
                  role: 'Dirección',
                  what: 'Devolvió la propuesta',
                  why: 'Falta sustentar la disponibilidad presupuestal del puesto para 2027.',
                  tone: 'warning',
                  documents: [{ label: 'Informe técnico 118', href: '/kit?s=informe' }],
                },
                {
                  id: '2',
                  at: new Date('2026-11-18T15:40:00Z'),
                  who: 'Rosa Quispe',
                  role: 'Analista',
                  what: 'Propuso la asignación',
                  tone: 'progress',
                  changes: [
                    { field: 'Inicio', before: '1 dic. 2026', after: '15 dic. 2026' },
                    { field: 'Sede', after: 'Lima' },
                  ],
                },
                {
                  id: '1',
                  at: new Date('2026-11-03T13:05:00Z'),
                  who: 'INPE',
                  role: 'Recursos humanos',
                  what: 'Presentó la solicitud',
                },
              ]}
            />
          </Section>
        }
      />
    </>
  );
}
