import { addYears, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Db } from '@/lib/platform/db';
import { createUser, type Someone } from './identity';

/** A manager in post with everyone who takes part in their year. */
export type Posting = {
  readonly assignmentId: string;
  readonly memberId: string;
  readonly entityId: string;
  readonly manager: Someone;
  readonly superior: Someone;
  readonly superiorsSuperior: Someone;
  readonly analyst: Someone;
  readonly otherAnalyst: Someone;
  readonly directorate: Someone;
};

let made = 0;

/** Someone with the number of their document unique to the test file. */
export async function createSomeone(
  db: Db,
  givenNames: string,
  role: Parameters<typeof createUser>[1]['roles'],
  now: Date,
): Promise<Someone> {
  made += 1;
  const person = await db.person.create({
    data: {
      documentType: 'dni',
      documentNumber: String(70_000_000 + made),
      givenNames,
      familyNames: 'de Prueba',
      demonstration: true,
      updatedAt: now,
    },
    select: { id: true },
  });
  return createUser(db, {
    email: `persona${made}@prueba.example`,
    name: `${givenNames} de Prueba`,
    personId: person.id,
    roles: role ?? [],
    now,
  });
}

/** A confirmed assignment under three levels of seats, in an entity followed by an analyst. Writes rows directly. */
export async function createPosting(db: Db, startsOn: CalendarDate, frame = 'cgp'): Promise<Posting> {
  const now = new Date(`${startsOn}T15:00:00Z`);
  made += 1;
  const tag = made;
  const entity = await db.entity.create({
    data: {
      code: `ENT-${tag}`,
      name: `Entidad de prueba ${tag}`,
      acronym: `EP${tag}`,
      entityClass: 'test',
      government: 'national',
      sector: 'test',
      ubigeo: '150101',
    },
    select: { id: true },
  });
  const people = {
    manager: await createSomeone(db, 'Gerente', [{ role: 'manager' }], now),
    superior: await createSomeone(db, 'Jefa', [{ role: 'superior' }], now),
    superiorsSuperior: await createSomeone(db, 'Directora', [{ role: 'superior' }], now),
    analyst: await createSomeone(db, 'Analista', [{ role: 'monitoring_analyst' }], now),
    otherAnalyst: await createSomeone(db, 'Otro', [{ role: 'monitoring_analyst' }], now),
    directorate: await createSomeone(db, 'Dirección', [{ role: 'directorate' }], now),
  };
  const unit = await db.organizationalUnit.create({
    data: { entityId: entity.id, code: 'ADM', name: 'Administración', bodyType: 'support', level: 1 },
    select: { id: true },
  });
  let reportsToId: string | null = null;
  const held = [people.superiorsSuperior, people.superior, people.manager];
  for (const [level, holder] of held.entries()) {
    const seat: { id: string } = await db.seat.create({
      data: {
        code: `PUE-${tag}-${level}`,
        entityId: entity.id,
        unitId: unit.id,
        title: level === 2 ? 'Jefatura de Administración' : `Nivel ${level + 1}`,
        level: level + 1,
        servantGroup: 'public_manager',
        functions: [],
        reportsToId,
      },
      select: { id: true },
    });
    reportsToId = seat.id;
    if (!holder.personId) throw new Error('Everyone here is a person');
    await db.seatHolding.create({
      data: { seatId: seat.id, personId: holder.personId, modality: 'cadre', startsOn: toDbDate(startsOn) },
    });
  }
  if (!people.analyst.personId || !people.manager.personId || !reportsToId)
    throw new Error('Everyone here is a person');
  await db.portfolioEntity.create({
    data: { entityId: entity.id, analystId: people.analyst.personId, since: toDbDate(startsOn) },
  });
  const member = await db.cadreMember.create({
    data: {
      code: `GP-${tag}`,
      personId: people.manager.personId,
      state: 'ASSIGNED',
      stateSince: toDbDate(startsOn),
      managerRole: 'strategic',
      incorporatedOn: toDbDate(startsOn),
      resolution: 'RPE 1',
    },
    select: { id: true },
  });
  const assignment = await db.assignment.create({
    data: {
      code: `ASG-${tag}`,
      memberId: member.id,
      seatId: reportsToId,
      entityId: entity.id,
      state: 'CONFIRMED',
      frame,
      reportNumber: '1',
      reportText: 'Informe',
      assignedById: people.directorate.userId,
      assignedOn: toDbDate(startsOn),
      startsOn: toDbDate(startsOn),
      endsOn: toDbDate(addYears(startsOn, 3)),
      createdAt: now,
    },
    select: { id: true },
  });
  return { assignmentId: assignment.id, memberId: member.id, entityId: entity.id, ...people };
}
