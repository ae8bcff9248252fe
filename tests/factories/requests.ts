import { randomInt, randomUUID } from 'node:crypto';
import { assignPortfolio } from '@/lib/domains/entities/operations/portfolio';
import { openHolding } from '@/lib/domains/positions/operations/holdings';
import { toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Role } from '@/lib/kernel/actor';
import type { Db } from '@/lib/platform/db';
import { createUser, type Someone } from './identity';

export type Office = {
  readonly entityId: string;
  /** A vacant, budgeted seat of a public manager. */
  readonly seatId: string;
  /** A seat of the same entity that someone holds without an end. */
  readonly heldSeatId: string;
  readonly hr: Someone;
  readonly analyst: Someone;
  readonly directorate: Someone;
};

/** An entity with its HR, followed by an analyst, that may ask for a manager. */
export async function createOffice(db: Db, today: CalendarDate): Promise<Office> {
  const code = randomUUID().slice(0, 8);
  const { id: entityId } = await db.entity.create({
    data: {
      code,
      name: `Entidad ${code}`,
      acronym: code,
      entityClass: 'public_executing_agency',
      government: 'national',
      sector: 'Justicia',
      ubigeo: '150101',
    },
    select: { id: true },
  });
  const { id: unitId } = await db.organizationalUnit.create({
    data: { entityId, code: 'OGA', name: 'Oficina General de Administración', bodyType: 'support', level: 2 },
    select: { id: true },
  });
  const seat = (suffix: string) =>
    db.seat.create({
      data: {
        code: `${code}-${suffix}`,
        entityId,
        unitId,
        title: 'Jefe(a) de Administración',
        level: 2,
        servantGroup: 'public_manager',
        managerRole: 'strategic',
        functions: ['Conducir la administración.'],
      },
      select: { id: true },
    });
  const [vacant, held] = [await seat('A'), await seat('B')];
  const holder = await createPerson(db);
  await openHolding(db, { seatId: held.id, personId: holder, modality: 'trust', startsOn: today, support: null });
  const analyst = await createStaff(db, 'monitoring_analyst');
  await assignPortfolio(db, { entityId, analystPersonId: analyst.personId ?? '', since: today });
  return {
    entityId,
    seatId: vacant.id,
    heldSeatId: held.id,
    hr: await createStaff(db, 'entity_hr', entityId),
    analyst,
    directorate: await createStaff(db, 'directorate'),
  };
}

export type Manager = Someone & { readonly memberId: string };

/** An available member of the cadre: a titled person with twelve years of public management, unless told. */
export async function createManager(db: Db, today: CalendarDate, { years = 12, refusals = 0 } = {}): Promise<Manager> {
  const personId = await createPerson(db);
  const from = new Date(toDbDate(today));
  from.setUTCFullYear(from.getUTCFullYear() - years);
  await db.study.create({
    data: {
      personId,
      level: 'professional_title',
      field: 'Administración',
      institution: 'UNMSM',
      awardedOn: new Date('2004-03-01'),
    },
  });
  await db.experience.create({
    data: {
      personId,
      employer: 'Ministerio',
      sector: 'public',
      post: 'Jefa',
      area: 'administration',
      managerial: true,
      startsOn: from,
      functions: 'Conducción.',
    },
  });
  const someone = await createUser(db, {
    email: `${randomUUID()}@prueba.example`,
    name: 'Ana Torres',
    personId,
    roles: [{ role: 'manager' }],
    now: new Date(),
  });
  const { id: memberId } = await db.cadreMember.create({
    data: {
      code: `GP-${randomUUID().slice(0, 8)}`,
      personId,
      stateSince: toDbDate(today),
      managerRole: 'strategic',
      incorporatedOn: toDbDate(today),
      resolution: 'RPE 1',
      refusals,
    },
    select: { id: true },
  });
  return { ...someone, memberId };
}

export async function createStaff(db: Db, role: Role, entityId?: string): Promise<Someone> {
  const personId = await createPerson(db);
  const roles = [{ role, ...(entityId ? { entityId } : {}) }];
  return await createUser(db, {
    email: `${randomUUID()}@prueba.example`,
    name: 'Personal de prueba',
    personId,
    roles,
    now: new Date(),
  });
}

async function createPerson(db: Db): Promise<string> {
  const documentNumber = String(randomInt(10_000_000, 99_999_999));
  const { id } = await db.person.create({
    data: { documentType: 'dni', documentNumber, givenNames: 'Ana', familyNames: 'Torres', updatedAt: new Date() },
    select: { id: true },
  });
  return id;
}
