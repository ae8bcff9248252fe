import { stringify } from 'csv-stringify/sync';
import { discardTable } from '@/lib/domains/compensation/table/commands/discard-table';
import { loadTable } from '@/lib/domains/compensation/table/commands/load-table';
import { putTableInForce } from '@/lib/domains/compensation/table/commands/put-table-in-force';
import { MAIN_COLUMNS, SCALE_COLUMNS } from '@/lib/domains/compensation/table/sheet-columns';
import { toMainSheetRow, toScaleSheetRow } from '@/lib/domains/compensation/table/sheet-rows';
import {
  POST_CATEGORIES,
  REPORTING_LEVELS,
  type MainRow,
  type TableKind,
} from '@/lib/domains/compensation/table/types';
import { addDays, type CalendarDate } from '@/lib/kernel/calendar-date';
import { moneyFromCentimos } from '@/lib/kernel/money';
import type { Cast } from './requests/matching';

const SOURCES: Readonly<Record<TableKind, string>> = {
  main: 'Montos inventados para la demostración; los de los anexos del DS 138-2014-EF los carga SERVIR',
  cadre_scale: 'Montos inventados para la demostración; los de la política remunerativa del cuerpo los carga SERVIR',
};

/** The thresholds and percentages of R138 7-8, as the form sends them. */
const CRITERIA = {
  range1: '30000000',
  range2: '60000000',
  range3: '100000000',
  substantivePercent: '75',
  administrationPercent: '60',
  headcountFrom: '10',
  headcountMiddlePercent: '15',
  headcountAbove: '20',
  headcountHighPercent: '25',
};

/** How much more a class pays than the lowest, in percent: invented, like every amount here. */
const CLASSES: Readonly<Record<string, number>> = {
  ministry: 18,
  regulatory_agency: 24,
  specialized_technical_agency: 15,
  public_executing_agency: 8,
  administrative_system_body: 20,
  constitutionally_autonomous_agency: 16,
  judicial_branch: 12,
  social_security_fund: 22,
  regional_government_headquarters: 5,
  metropolitan_municipality_of_lima: 6,
  regional_public_agency: 2,
  type_b: 0,
};
const SOLES_OF_LEVEL = [118_000, 92_000, 70_000];

/** Versions of both tables in every state. */
export async function seedCompensationTables(cast: Cast): Promise<void> {
  const ago = (days: number) => addDays(cast.story.today, -days);
  const before = await loaded(cast, 'main', 'Tabla de demostración inicial', maxima(95), ago(500));
  await inForce(cast, before, ago(495));
  await inForce(cast, await loaded(cast, 'main', 'Tabla de demostración', maxima(100), ago(300)), ago(290));
  const mistaken = await loaded(cast, 'main', 'Tabla de demostración con error', maxima(10).slice(0, 40), ago(40));
  const { story, staff } = cast;
  await story
    .at(ago(39))
    .as(staff.specialist, 'selection_specialist')
    .run(discardTable, { tableId: mistaken, version: '0' });
  await loaded(cast, 'main', 'Tabla de demostración en preparación', maxima(104), ago(2));
  const scale = [22_000, 18_500, 15_500].map((soles, index) => ({ level: index + 1, amount: centimos(soles) }));
  const scaleSheet = stringify([SCALE_COLUMNS.map(({ header }) => header), ...scale.map(toScaleSheetRow)]);
  await inForce(cast, await loadedSheet(cast, 'cadre_scale', 'Escala de demostración', scaleSheet, ago(300)), ago(290));
}

function maxima(percent: number): MainRow[] {
  return Object.entries(CLASSES).flatMap(([entityClass, more]) =>
    SOLES_OF_LEVEL.flatMap((soles, index) =>
      REPORTING_LEVELS.flatMap((reporting) =>
        POST_CATEGORIES.flatMap((category) =>
          [1, 2, 3, 4].map((budgetRange) => {
            const steps = (100 + more) * (reporting === 'officer' ? 106 : 100) * (category === '1' ? 108 : 100);
            const amount = Math.round((soles * steps * (94 + 6 * budgetRange) * percent) / 1e12) * 100;
            return { entityClass, level: index + 1, reporting, budgetRange, category, amount: centimos(amount) };
          }),
        ),
      ),
    ),
  );
}

function loaded(cast: Cast, kind: TableKind, name: string, rows: readonly MainRow[], on: CalendarDate) {
  const sheet = stringify([MAIN_COLUMNS.map(({ header }) => header), ...rows.map(toMainSheetRow)]);
  return loadedSheet(cast, kind, name, sheet, on);
}

async function loadedSheet(
  { story, staff }: Cast,
  kind: TableKind,
  name: string,
  sheet: string,
  on: CalendarDate,
): Promise<string> {
  const { tableId } = await story
    .at(on)
    .as(staff.specialist, 'selection_specialist')
    .run(loadTable, {
      kind,
      name,
      source: SOURCES[kind],
      validFrom: on,
      demonstration: 'on',
      ...CRITERIA,
      file: new File([sheet], 'montos.csv', { type: 'text/csv' }),
    });
  return tableId;
}

async function inForce({ story, staff }: Cast, tableId: string, on: CalendarDate): Promise<void> {
  await story.at(on).as(staff.directorate, 'directorate').run(putTableInForce, { tableId, version: '0' });
}

const centimos = (soles: number) => moneyFromCentimos(soles * 100);
