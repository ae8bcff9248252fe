import { openHolding } from '@/lib/domains/positions/operations/holdings';
import type { HoldingModality } from '@/lib/domains/positions/types';
import { addDays, addYears, partsOf } from '@/lib/kernel/calendar-date';
import type { Role } from '@/lib/kernel/actor';
import type { Someone } from '@/tests/factories/identity';
import type { Story } from '../story';
import type { SeededEntities } from './entities';
import { inventPeople } from './invented-people';
import { ORGANISATIONS, type UnitPlan } from './organisation';
import { unitCode } from './unit-code';

export type SeededPositions = {
  /** The seat that heads a unit: `seat('INPE', 'administration')`. */
  readonly seat: (code: string, key: string) => string;
  /** Who acts for an entity: `person('INPE', 'head' | 'people' | 'management')` is who holds that seat, when they have an account. */
  readonly person: (code: string, key: string) => Someone;
};

/** Seats kept vacant: those that cadre managers hold or are asked for in the stories. */
const VACANT = new Set([
  'INPE.administration',
  'INPE.infrastructure',
  'INPE.technology',
  'INPE.lima',
  'UGEL-04.administration',
  'CSJ-AREQUIPA.administration',
  'MP-ESPINAR.infrastructure',
  'MP-ESPINAR.administration',
  'SUNAT.taxpayers',
  'SUNAT.administration',
  'ESSALUD.supply-central',
  'ESSALUD.planning',
  'RENIEC.registers',
  'RENIEC.administration',
  'MINEDU.infrastructure',
  'MINSA.networks',
  'MTC.roads',
  'GR-AREQUIPA.infrastructure',
  'GR-AREQUIPA.administration',
  'GR-CUSCO.infrastructure',
  'GR-CUSCO.administration',
  'GR-LORETO.development',
  'GR-PIURA.infrastructure',
  'GR-PUNO.planning',
  'SIS.insured',
  'INDECI.response',
  'OSINERGMIN.administration',
  'SUNASS.users',
  'INDECOPI.consumers',
  'PJ.services',
]);

/** Entities whose people have accounts. The others are in the portal without anyone who can sign in: an awkward case. */
const WITH_USERS = [
  'INPE',
  'UGEL-04',
  'CSJ-AREQUIPA',
  'MP-ESPINAR',
  'SUNAT',
  'ESSALUD',
  'RENIEC',
  'MINEDU',
  'MINSA',
  'MTC',
  'PJ',
  'OSINERGMIN',
  'INDECOPI',
  'SIS',
  'GR-AREQUIPA',
  'GR-CUSCO',
  'GR-LORETO',
  'GR-PIURA',
  'GR-PUNO',
];

const ROLE_OF_SEAT: Readonly<Record<string, Role>> = { head: 'entity_head', people: 'entity_hr' };

/** The demonstration accounts that hold seats of INPE. */
const ACCOUNT_OF_SEAT: Readonly<Record<string, { account: string; given: string; family: string }>> = {
  'INPE.head': { account: 'entity_head', given: 'Hernán', family: 'Zegarra Prado' },
  'INPE.management': { account: 'superior', given: 'Óscar', family: 'Benavides Lara' },
  'INPE.people': { account: 'entity_hr', given: 'Gladys', family: 'Mamani Ticona' },
};

/** Seats of every organisation, who holds them, and the accounts of those who act for their entity. */
export async function seedPositions(story: Story, { entity, unit }: SeededEntities): Promise<SeededPositions> {
  const invent = inventPeople(story, 41_000_001);
  const seats = new Map<string, string>();
  const people = new Map<string, Someone>();
  for (const [code, plans] of Object.entries(ORGANISATIONS)) {
    for (const plan of plans) {
      const name = `${code}.${plan.key}`;
      seats.set(
        name,
        await createSeat(story, plan, { entityId: entity(code), unitId: unit(code, plan.key), seats, code }),
      );
      if (VACANT.has(name)) continue;
      const known = ACCOUNT_OF_SEAT[name];
      const person = await invent(known?.given, known?.family);
      if (WITH_USERS.includes(code)) {
        const role = ROLE_OF_SEAT[plan.key];
        const roles = role ? [{ role, entityId: entity(code) }] : [];
        const email = `${unitCode(plan.name)}.${code}@demo.example`.toLowerCase();
        people.set(
          name,
          known
            ? await story.account(known.account, { personId: person.id, roles })
            : await story.user({ email, name: person.name, personId: person.id, roles }),
        );
      }
      const modality = modalityOf(plan);
      await openHolding(story.db, {
        seatId: requireOf(seats, name),
        personId: person.id,
        modality,
        startsOn: addDays(addYears(story.today, modality === 'competition' ? -3 : -4), ((seats.size * 37) % 700) - 150),
        support: `R. ${100 + seats.size}-${partsOf(story.today).year - 3}`,
      });
    }
  }
  return {
    seat: (code, key) => requireOf(seats, `${code}.${key}`),
    person: (code, key) => requireOf(people, `${code}.${key}`),
  };
}

type SeatPlace = {
  readonly code: string;
  readonly entityId: string;
  readonly unitId: string;
  readonly seats: ReadonlyMap<string, string>;
};

async function createSeat(story: Story, plan: UnitPlan, { code, entityId, unitId, seats }: SeatPlace): Promise<string> {
  const { title, level, servantGroup, managerRole = null, functions, budgeted = true, monthlyPay = null, under } = plan;
  const { id } = await story.db.seat.create({
    data: {
      code: `${code}.${unitCode(plan.name)}`,
      entityId,
      unitId,
      title,
      level,
      servantGroup,
      managerRole,
      functions: [...functions],
      budgeted,
      monthlyPay,
      reportsToId: under ? requireOf(seats, `${code}.${under}`) : null,
    },
    select: { id: true },
  });
  return id;
}

function modalityOf({ servantGroup, key }: UnitPlan): HoldingModality {
  if (servantGroup === 'public_officer') return 'officer';
  return servantGroup === 'career_servant' || key === 'planning' ? 'competition' : 'trust';
}

function requireOf<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`the story knows nothing called ${key}`);
  return value;
}
