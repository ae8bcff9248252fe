import { Bars } from '@/components/charts/bars';
import { Distribution } from '@/components/charts/distribution';
import { Funnel } from '@/components/charts/funnel';
import { HeatGrid } from '@/components/charts/heat-grid';
import { LineAgainstTarget } from '@/components/charts/line-against-target';
import { bucketsOf } from '@/components/charts/score-buckets';
import { TermTimeline } from '@/components/charts/term-timeline';
import { TileMap } from '@/components/charts/tile-map';
import { Section } from '@/components/layout/section';
import { calendarDate as day } from '@/lib/kernel/calendar-date';

const SCORES = [34, 41, 47, 52, 55, 58, 61, 62, 63, 66, 67, 68, 70, 71, 72, 73, 74, 77, 79, 81, 84, 86, 91, 97];

export function ChartsDemo() {
  return (
    <Section title="Gráficos">
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <LineAgainstTarget
          title="Expedientes atendidos en plazo"
          summary="Va por delante de lo esperado; falta confirmar el último reporte."
          unit="%"
          baseline={{ date: day('2026-01-01'), value: 35 }}
          target={{ date: day('2026-12-31'), value: 80 }}
          reports={[
            { date: day('2026-03-31'), value: 42, confirmed: true },
            { date: day('2026-06-30'), value: 58, confirmed: true },
            { date: day('2026-09-30'), value: 76, confirmed: false },
          ]}
          today={day('2026-11-22')}
        />
        <Funnel
          title="Concurso nacional 2026-I"
          stageLabel="Etapa"
          countLabel="Personas"
          stages={[
            { key: 'a', label: 'Postulaciones', count: 1840 },
            { key: 'b', label: 'Requisitos', count: 960 },
            { key: 'c', label: 'Conocimientos', count: 402 },
            { key: 'd', label: 'Entrevista', count: 120 },
            { key: 'e', label: 'Seleccionados', count: 38 },
          ]}
        />
        <TileMap
          title="Gerentes asignados por territorio"
          valueLabel="Gerentes"
          values={{ '1501': 96, '04': 31, '08': 28, '20': 17, '13': 12, '07': 9, '15': 6, '21': 22, '16': 4, '24': 2 }}
          href={(ubigeo) => `/kit?territorio=${ubigeo}`}
        />
        <div className="flex flex-col gap-10">
          <TermTimeline
            title="Plazos de la asignación"
            from={day('2026-01-01')}
            to={day('2028-12-31')}
            today={day('2026-11-22')}
            spans={[{ from: day('2026-02-01'), to: day('2026-05-01'), label: 'Periodo de prueba', tone: 'warning' }]}
            events={[
              { date: day('2026-02-01'), label: 'Inicio', tone: 'success' },
              { date: day('2026-05-01'), label: 'Fin del periodo de prueba', tone: 'warning' },
              { date: day('2026-12-31'), label: 'Cierre de la evaluación', tone: 'progress' },
              {
                date: day('2028-10-31'),
                label: 'Término',
                detail: 'Avisar la renovación antes del 1 ago. 2028',
                tone: 'danger',
              },
            ]}
          />
          <Bars
            title="Logro por meta"
            labelLabel="Meta"
            valueLabel="Logro"
            max={100}
            mark={{ value: 70, label: 'mínimo 70' }}
            items={[
              { key: '1', label: 'Plazo de atención', value: 92, tone: 'success' },
              { key: '2', label: 'Ejecución del presupuesto', value: 71, tone: 'success' },
              { key: '3', label: 'Saneamiento de locales', value: 38, tone: 'danger' },
            ]}
          />
        </div>
        <Distribution
          title="Puntajes de conocimientos"
          valueLabel="Puntaje"
          countLabel="Personas"
          buckets={bucketsOf(SCORES, 0, 100, 10)}
          mark={{ value: 60, label: 'Aprueba con 60' }}
        />
        <Bars
          title="Convenios firmados por año"
          orientation="vertical"
          labelLabel="Año"
          valueLabel="Convenios"
          items={[2022, 2023, 2024, 2025, 2026].map((year, index) => ({
            key: String(year),
            label: String(year),
            value: [41, 58, 66, 49, 72][index] ?? 0,
          }))}
        />
        <HeatGrid
          title="Cartera por riesgo"
          rowLabel="Asignación"
          columns={[
            { key: 'goals', label: 'Metas' },
            { key: 'visits', label: 'Visitas' },
            { key: 'term', label: 'Plazo' },
          ]}
          rows={[
            {
              key: '1',
              label: 'INPE, Infraestructura',
              href: '/kit?s=1',
              cells: {
                goals: { tone: 'success', text: 'Al día' },
                visits: { tone: 'warning', text: 'Por vencer' },
                term: { tone: 'success', text: 'Vigente' },
              },
            },
            {
              key: '2',
              label: 'UGEL 04, Administración',
              href: '/kit?s=2',
              cells: {
                goals: { tone: 'danger', text: 'Sin avance' },
                visits: { tone: 'danger', text: 'Vencida' },
                term: { tone: 'progress', text: 'En prueba' },
              },
            },
          ]}
        />
      </div>
    </Section>
  );
}
