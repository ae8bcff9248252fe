import { frameOf } from '@/lib/domains/norms/frames';
import type { KnownHolders } from '@/lib/domains/positions/import/holder-types';
import { makePlan } from '@/lib/domains/positions/import/plan/make-plan';
import {
  unitKey,
  type EntityFacts,
  type KnownSeat,
  type KnownStructure,
  type KnownUnit,
  type SeatFacts,
  type UnitFacts,
} from '@/lib/domains/positions/import/types';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { parsed, type Said } from './structure-files';

export const ENTITY: EntityFacts = {
  code: 'INPE',
  name: 'Instituto',
  acronym: 'INPE',
  ruc: '20131370998',
  entityClass: 'ministry',
  government: 'national',
  sector: 'Justicia',
  ubigeo: '150101',
  parentCode: null,
};
export const unit = (code: string, level: number, more: Partial<UnitFacts> & { closed?: boolean } = {}): KnownUnit => {
  const { closed = false, ...facts } = more;
  return {
    id: `unit ${code}`,
    version: 3,
    closed,
    facts: {
      entityCode: 'INPE',
      code,
      name: `Unidad ${code}`,
      bodyType: 'support',
      level,
      function: null,
      headcount: null,
      parentCode: null,
      ...facts,
    },
  };
};
export const seat = (
  code: string,
  unitCode: string,
  more: Partial<SeatFacts & Omit<KnownSeat, 'facts'>> = {},
): KnownSeat => {
  const {
    suppressed = false,
    excepted = false,
    heldByManager = false,
    heldByTrust = false,
    awaited = null,
    valued = false,
    ...facts
  } = more;
  return {
    id: `seat ${code}`,
    version: 1,
    suppressed,
    excepted,
    heldByManager,
    heldByTrust,
    awaited,
    valued,
    facts: {
      entityCode: 'INPE',
      unitCode,
      code,
      title: `Jefe ${code}`,
      level: 2,
      group: 'public_manager',
      role: 'strategic',
      budgeted: true,
      monthlyPay: null,
      reportsTo: null,
      ...facts,
    },
  };
};

export function structure(units: KnownUnit[] = [unit('OGA', 2)], seats: KnownSeat[] = []): KnownStructure {
  return {
    entities: new Map([['INPE', { id: 'entity', version: 0, facts: ENTITY }]]),
    units: new Map(units.map((each) => [unitKey(each.facts.entityCode, each.facts.code), each])),
    seats: new Map(seats.map((each) => [each.facts.code, each])),
  };
}

export const NEW_UNIT: Said = {
  unit_code: 'OA',
  unit_name: 'Oficina',
  unit_body: 'support',
  unit_level: 3,
  unit_parent: 'OGA',
};
export const NEW_SEAT: Said = { ...NEW_UNIT, seat_code: 'INPE.OA', seat_title: 'Jefe de Oficina' };
/** Someone by competition, as a row says it. */
export const HOLDER: Said = {
  holder_modality: 'competition',
  holder_document_type: 'DNI',
  holder_document: '70000001',
  holder_given_names: 'Carmen',
  holder_family_names: 'Quispe Mamani',
  holder_since: '2026-05-04',
  holder_act: 'Resolución 88-2026',
  holder_profile: 'Título profesional en Administración y seis años de experiencia.',
};
/** Nobody holds any post, nobody is known and no cap binds. */
export const holders = (more: Partial<KnownHolders> = {}): KnownHolders => ({
  today: calendarDate('2026-06-15'),
  frame: frameOf('act-current'),
  seats: new Map(),
  persons: new Map(),
  trust: new Map(),
  ...more,
});
export const planned = (rows: Said[], known = structure(), held = holders()) =>
  makePlan('entity_structure', parsed('entity_structure', rows).rows, known, held);
export const codes = (rows: Said[], known = structure(), held = holders()) =>
  planned(rows, known, held).errors.map(({ row, field, code }) => `${row} ${field} ${code}`);
