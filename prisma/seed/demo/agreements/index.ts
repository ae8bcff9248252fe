import { annulAssignment } from '@/lib/domains/agreements/assignment/commands/annul-assignment';
import { endAssignment } from '@/lib/domains/agreements/assignment/commands/end-assignment';
import { remindDeadlines } from '@/lib/domains/agreements/jobs/remind-deadlines';
import { endPaidAvailability } from '@/lib/domains/cadre/commands/end-paid-availability';
import { addDays, addMonths, addYears, type CalendarDate } from '@/lib/kernel/calendar-date';
import { signBy } from '@/tests/factories/agreements';
import type { SeededCadre } from '../cadre';
import type { Cast } from '../requests/matching';
import { PROFILES } from '../requests/profiles';
import { CASES, SILENT_PROBATION, USUAL } from './contents';
import { tell, withLentPasswords, type AssignmentPlan, type ToldAssignment } from './telling';

/** Days from SERVIR's act to taking office, at the pace of the stories. */
const TO_OFFICE = 11;

const CASE = (post: string) =>
  `BID, Nota técnica TN-1054 (2016), 4.2: ${post}. Personas y fechas son de la demostración.`;

export type SeededAssignments = {
  /** The four cases of TN-1054; the first is the assignment of the README's manager, in post. */
  readonly inpeInfrastructure: ToldAssignment;
  readonly inpeAdministration: ToldAssignment;
  readonly ugel04: ToldAssignment;
  readonly csjArequipa: ToldAssignment;
  /** In post, confirmed, without a source: the year's goals of the demonstration are theirs too. */
  readonly confirmed: readonly ToldAssignment[];
};

/** Assignments in every state, from a notice nobody has opened to a term that ended. */
export async function seedAgreements(cast: Cast, { members }: SeededCadre): Promise<SeededAssignments> {
  const ago = (days: number): CalendarDate => addDays(cast.story.today, -days);
  const cases = await tellCases(cast, members, ago);
  const confirmed = await tellInPost(cast, members, ago);
  await tellUnderWay(cast, members, ago);
  await tellEnded(cast, members, ago);
  await remindDeadlines({ now: () => cast.story.at(cast.story.today).now });
  return { ...cases, confirmed };
}

type Members = SeededCadre['members'];
type Ago = (days: number) => CalendarDate;

const inAdministration = {
  profile: PROFILES.administration,
  reason: 'El puesto está vacante y la oficina requiere conducción permanente.',
};

async function tellCases(cast: Cast, members: Members, ago: Ago) {
  const { story } = cast;
  const inpeInfrastructure = await tell(cast, {
    code: 'INPE',
    key: 'infrastructure',
    member: members.inpeInfrastructure,
    profile: PROFILES.infrastructure,
    superior: 'management',
    reason:
      'El mantenimiento de los establecimientos penitenciarios carece de financiamiento estable y de conducción técnica.',
    assignedOn: addMonths(story.today, -16),
    stage: 'confirmed',
    content: CASES.inpeInfrastructure,
    source: CASE('INPE, Oficina de Infraestructura'),
  });
  const inpeAdministration = await tell(cast, {
    ...inAdministration,
    code: 'INPE',
    key: 'administration',
    member: members.inpeAdministration,
    superior: 'management',
    assignedOn: addMonths(ago(25), -40),
    stage: 'confirmed',
    content: CASES.inpeAdministration,
    source: CASE('INPE, Oficina General de Administración'),
  });
  await expire(cast, inpeAdministration);
  const ugel04 = await tell(cast, {
    ...inAdministration,
    code: 'UGEL-04',
    key: 'administration',
    member: members.ugel04Administration,
    superior: 'head',
    assignedOn: addMonths(ago(0), -47),
    stage: 'confirmed',
    content: CASES.ugel04Administration,
    source: CASE('UGEL 04, Área de Administración'),
  });
  await expire(cast, ugel04);
  const csjArequipa = await tell(cast, {
    ...inAdministration,
    code: 'CSJ-AREQUIPA',
    key: 'administration',
    member: members.csjArequipaAdministration,
    superior: 'head',
    assignedOn: addMonths(ago(40), -36),
    stage: 'confirmed',
    content: CASES.csjArequipaAdministration,
    source: CASE('Corte Superior de Arequipa, Oficina de Administración'),
  });
  await expire(cast, csjArequipa);
  return { inpeInfrastructure, inpeAdministration, ugel04, csjArequipa };
}

async function tellInPost(cast: Cast, members: Members, ago: Ago): Promise<ToldAssignment[]> {
  const endsInFiveMonths = addDays(addYears(addMonths(cast.story.today, 5), -3), -TO_OFFICE);
  const plans: AssignmentPlan[] = [
    {
      code: 'GR-AREQUIPA',
      key: 'infrastructure',
      member: members.guzman,
      profile: PROFILES.infrastructure,
      superior: 'management',
      reason: 'La gerencia conduce la mayor cartera de inversiones de la región y está vacante.',
      assignedOn: endsInFiveMonths,
      stage: 'confirmed',
      content: USUAL,
    },
    {
      code: 'PJ',
      key: 'services',
      member: members.zevallos,
      profile: PROFILES.operations,
      superior: 'management',
      reason: 'Se requiere ordenar la recaudación y los servicios de apoyo a las cortes.',
      assignedOn: ago(250),
      stage: 'confirmed',
      content: { ...USUAL, probationMonths: '4' },
    },
    {
      code: 'RENIEC',
      key: 'administration',
      member: members.ccori,
      ...inAdministration,
      superior: 'management',
      assignedOn: ago(420),
      stage: 'confirmed',
      content: SILENT_PROBATION,
    },
  ];
  const told: ToldAssignment[] = [];
  for (const plan of plans) told.push(await tell(cast, plan));
  return told;
}

async function tellUnderWay(cast: Cast, members: Members, ago: Ago): Promise<void> {
  const { story } = cast;
  const probationEndsInSixDays = addDays(addMonths(addDays(story.today, 6), -3), -TO_OFFICE);
  await tell(cast, {
    code: 'INPE',
    key: 'lima',
    member: members.quiroz,
    profile: PROFILES.operations,
    superior: 'management',
    reason: 'La oficina regional reúne la mayor población penitenciaria y su dirección está vacante.',
    assignedOn: probationEndsInSixDays,
    stage: 'onProbation',
    content: USUAL,
  });
  await tell(cast, {
    ...inAdministration,
    code: 'MINSA',
    key: 'networks',
    member: members.delacruz,
    superior: 'management',
    profile: PROFILES.operations,
    assignedOn: ago(2),
    stage: 'assigned',
    content: USUAL,
  });
  await tell(cast, {
    ...inAdministration,
    code: 'GR-LORETO',
    key: 'development',
    member: members.rengifo,
    superior: 'management',
    profile: PROFILES.operations,
    assignedOn: ago(4),
    stage: 'notified',
    content: USUAL,
  });
  await tell(cast, {
    ...inAdministration,
    code: 'OSINERGMIN',
    key: 'administration',
    member: members.valdivia,
    superior: 'management',
    assignedOn: ago(8),
    stage: 'drafted',
    content: USUAL,
  });
  await tell(cast, {
    ...inAdministration,
    code: 'GR-PUNO',
    key: 'planning',
    member: members.arrieta,
    superior: 'management',
    profile: PROFILES.planning,
    assignedOn: ago(10),
    stage: 'signed',
    content: USUAL,
  });
  const waiting = await tell(cast, {
    ...inAdministration,
    code: 'INPE',
    key: 'administration',
    member: members.ponce,
    superior: 'management',
    assignedOn: ago(12),
    stage: 'readyToSign',
    content: USUAL,
  });
  await withLentPasswords(cast, [members.ponce, cast.staff.directorate], async (password) => {
    const parties = { ...waiting.actors, password };
    await signBy(parties, waiting.agreementId ?? '', waiting.actors.manager, ago(4));
    await signBy(parties, waiting.agreementId ?? '', waiting.actors.directorate, ago(3));
  });
}

async function tellEnded(cast: Cast, members: Members, ago: Ago): Promise<void> {
  const { story, staff } = cast;
  const annulled = await tell(cast, {
    code: 'GR-PIURA',
    key: 'infrastructure',
    member: members.villegas,
    profile: PROFILES.operations,
    reason: 'La gerencia está vacante y debe conducir la reconstrucción tras las lluvias del verano.',
    superior: 'management',
    assignedOn: ago(75),
    stage: 'readyToSign',
    content: USUAL,
  });
  await story.at(ago(58)).as(staff.directorate, 'directorate').run(annulAssignment, {
    assignmentId: annulled.assignmentId,
    version: 3,
    reportNumber: 'N.° 512-SERVIR-GDGP',
    reportText:
      'El gobierno regional comunicó que su nueva estructura elimina el puesto antes de la fecha en que el gerente iba a asumirlo, de modo que la asignación carece de objeto.',
  });
  await tell(cast, {
    ...inAdministration,
    code: 'MP-ESPINAR',
    key: 'administration',
    member: members.huaman,
    superior: 'management',
    assignedOn: ago(130),
    stage: 'failedProbation',
    content: USUAL,
    decision:
      'Durante la prueba no se aprobó el plan de ejecución de inversiones ni se regularizaron los expedientes observados, pese a dos reuniones de seguimiento con la gerencia municipal y con SERVIR.',
  });
}

/** The term runs out and the directorate formalises it; after two months availability is no longer paid. */
async function expire(cast: Cast, { assignmentId, plan }: ToldAssignment): Promise<void> {
  const { story, staff } = cast;
  const endedOn = addYears(addDays(plan.assignedOn, TO_OFFICE), 3);
  await story.at(endedOn).as(staff.directorate, 'directorate').run(endAssignment, {
    assignmentId,
    version: 6,
    cause: 'term_expired',
    endedOn,
    support: 'Oficio de la entidad que comunica que no solicita la renovación; el período de asignación se cumplió.',
  });
  const paidUntil = addMonths(endedOn, 2);
  if (paidUntil <= story.today)
    await story.at(paidUntil).system.run(endPaidAvailability, { memberId: plan.member.memberId });
}
