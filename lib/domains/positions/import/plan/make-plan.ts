import type { ParsedRow } from '../read-row';
import type { KnownHolders } from '../holder-types';
import type { ImportCounts, ImportKind, ImportPlan, KnownStructure, RowError, Step } from '../types';
import { onlyEntity, planEntities, textOf } from './plan-entities';
import { planHolders } from './plan-holders';
import { planSeats } from './plan-seats';
import { planUnits } from './plan-units';

export interface PlannedImport {
  readonly plan: ImportPlan;
  readonly counts: ImportCounts;
  /** In the order of the file. Nothing is written while there is one. */
  readonly errors: readonly RowError[];
}

/** What a file's rows would do to the structure and to who holds its posts, and all that is wrong with them. */
export function makePlan(
  kind: ImportKind,
  rows: readonly ParsedRow[],
  known: KnownStructure,
  holders: KnownHolders,
): PlannedImport {
  const errors: RowError[] = [];
  const own = kind === 'census' ? null : ([...known.entities.keys()][0] ?? null);
  const entityOf = (row: ParsedRow) => own ?? textOf(row, 'entity_code');
  const entities = kind === 'census' ? planEntities(rows, known, errors) : onlyEntity(known.entities);
  const units = planUnits(rows, { entityOf, entities: entities.final }, known, errors);
  const seats = planSeats(rows, { entityOf, entities: entities.final, units: units.final }, known, errors);
  const held = planHolders(rows, { entityOf, seats: seats.final, known, holders }, errors);
  errors.sort((one, other) => one.row - other.row);
  return {
    plan: { entities: entities.steps, units: units.steps, seats: seats.steps, holders: held.steps },
    counts: {
      entities: countOf(entities),
      units: countOf(units),
      seats: countOf(seats),
      holders: { created: held.steps.length, changed: 0, same: held.same },
    },
    errors,
  };
}

function countOf({ steps, same }: { readonly steps: readonly Step<unknown>[]; readonly same: number }) {
  const created = steps.filter(({ known }) => known === null).length;
  return { created, changed: steps.length - created, same };
}
