import { recordBenefit } from '@/lib/domains/compensation/benefit/commands/record-benefit';
import type { BenefitKind } from '@/lib/domains/compensation/benefit/types';
import { proposeValuation } from '@/lib/domains/compensation/valuation/commands/propose-valuation';
import { returnValuation } from '@/lib/domains/compensation/valuation/commands/return-valuation';
import { validateValuation } from '@/lib/domains/compensation/valuation/commands/validate-valuation';
import { withdrawValuation } from '@/lib/domains/compensation/valuation/commands/withdraw-valuation';
import { reportingOf } from '@/lib/domains/compensation/valuation/rules';
import { addDays, addYears, partsOf, type CalendarDate } from '@/lib/kernel/calendar-date';
import { seedCompensationTables } from './compensation-tables';
import { evidenceOf } from './performance/evidence';
import type { Cast } from './requests/matching';

/** Offices of administration and planning whose pay is validated: entity, opening budget in millions of soles, people. */
const VALUED: readonly (readonly [string, number, number])[] = [
  ['SUNAT', 1900, 140],
  ['ESSALUD', 9800, 210],
  ['RENIEC', 420, 64],
  ['MINEDU', 2600, 96],
  ['MINSA', 1800, 88],
  ['MTC', 950, 75],
  ['OSINERGMIN', 98, 34],
  ['INDECOPI', 60, 19],
  ['SIS', 44, 12],
  ['GR-AREQUIPA', 1480, 38],
  ['GR-CUSCO', 88, 26],
  ['GR-LORETO', 58, 18],
  ['GR-PIURA', 72, 21],
  ['GR-PUNO', 29, 9],
];

/** Tables, valuations in every state, and what is not money. */
export async function seedCompensation(cast: Cast): Promise<void> {
  await seedCompensationTables(cast);
  const ago = (days: number) => addDays(cast.story.today, -days);
  for (const [index, [code, millions, people]] of VALUED.entries()) {
    for (const key of ['administration', 'planning']) {
      const on = ago(250 - index * 7);
      const category = (index + key.length) % 3 === 0 ? '1' : '2';
      await validated(cast, { code, key, budget: String(millions * 1_000_000), people, on, category });
    }
  }
  const inpe = { code: 'INPE', budget: '752000000' };
  await validated(cast, { ...inpe, key: 'administration', people: 62, on: ago(240), category: '1' });
  await validated(cast, { ...inpe, key: 'planning', people: 18, on: ago(230), category: '2' });
  await validated(cast, {
    ...inpe,
    key: 'planning',
    people: 24,
    on: ago(60),
    category: '1',
    priorities: lifeRisk(ago(60)),
  });
  const returned = await proposed(cast, { ...inpe, key: 'technology', people: 31, on: ago(35), category: '1' });
  await cast.story.at(ago(21)).as(cast.staff.directorate, 'directorate').run(returnValuation, {
    valuationId: returned,
    version: '0',
    reason:
      'El MEF observa que el informe no sustenta la categoría 1: las funciones que describe son de la categoría 2.',
  });
  const withdrawn = await proposed(cast, { ...inpe, key: 'treatment', people: 40, on: ago(18), category: '2' });
  await hrOf(cast, 'INPE', ago(17)).run(withdrawValuation, { valuationId: withdrawn, version: '0' });
  await proposed(cast, { ...inpe, key: 'lima', people: 480, on: ago(6), category: '1' });
  await given(
    cast,
    'recognition',
    'Felicitación por el cierre del ejercicio presupuestal sin observaciones.',
    ago(120),
  );
  await given(cast, 'training', 'Curso de gestión del riesgo en contrataciones, 48 horas.', ago(75));
}

type Proposal = {
  readonly code: string;
  readonly key: string;
  /** In soles. */
  readonly budget: string;
  readonly people: number;
  readonly category: '1' | '2';
  readonly on: CalendarDate;
  readonly priorities?: readonly object[];
};

const lifeRisk = (from: CalendarDate) => [
  { ground: 'life_risk', amount: '12600', from, until: addYears(from, 1), decree: 'DS de la demostración' },
];

function hrOf({ story, positions, entities }: Cast, code: string, on: CalendarDate) {
  return story.at(on).as(positions.person(code, 'people'), 'entity_hr', entities.entity(code));
}

async function proposed(cast: Cast, { code, key, people, on, ...said }: Proposal): Promise<string> {
  const seatId = cast.positions.seat(code, key);
  const seat = await cast.story.db.seat.findUniqueOrThrow({
    where: { id: seatId },
    select: { unit: { select: { bodyType: true } }, reportsTo: { select: { servantGroup: true } } },
  });
  const { valuationId } = await hrOf(cast, code, on).run(proposeValuation, {
    seatId,
    reporting: reportingOf(seat.reportsTo?.servantGroup ?? null) ?? 'officer',
    postFunction: seat.unit.bodyType === 'line' ? 'substantive' : 'internal_administration',
    people: String(people),
    categoryReason: 'Conduce procesos de toda la entidad y responde por ellos ante la alta dirección.',
    support: evidenceOf('Informe de la oficina de Recursos Humanos'),
    ...said,
  });
  return valuationId;
}

async function validated(cast: Cast, proposal: Proposal): Promise<void> {
  const valuationId = await proposed(cast, proposal);
  const on = addDays(proposal.on, 12);
  await cast.story
    .at(on)
    .as(cast.staff.directorate, 'directorate')
    .run(validateValuation, {
      valuationId,
      version: '0',
      mefReport: `Informe de demostración ${proposal.code} ${partsOf(on).year}-DGGRP`,
      mefReportOn: addDays(on, -2),
      report: evidenceOf('Informe del MEF'),
    });
}

async function given(cast: Cast, kind: BenefitKind, description: string, on: CalendarDate): Promise<void> {
  await hrOf(cast, 'INPE', on).run(recordBenefit, {
    seatId: cast.positions.seat('INPE', 'administration'),
    kind,
    description,
    givenOn: addDays(on, -3),
    proof: kind === 'recognition' ? evidenceOf('Resolucion de felicitacion') : null,
  });
}
