import { assignAnalyst } from '@/lib/domains/entities/commands/assign-analyst';
import { closeHolding } from '@/lib/domains/positions/operations/holdings';
import { refuseProposal } from '@/lib/domains/requests/commands/refuse-proposal';
import { returnRequest } from '@/lib/domains/requests/commands/return-request';
import { withdrawRequest } from '@/lib/domains/requests/commands/withdraw-request';
import { addDays, addYears, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { SeededCadre, SeededMember } from '../cadre';
import { ORGANISATIONS } from '../organisation';
import {
  accept,
  draft,
  hrOf,
  managerOn,
  matchSeat,
  prefer,
  proposalVersionOf,
  propose,
  submit,
  versionOf,
  type Cast,
} from './matching';
import { PROFILES } from './profiles';

/** Entities that the analyst of the README follows; her colleague follows the others, but one that nobody follows. */
const FOLLOWED_BY_ANALYST = [
  'INPE',
  'UGEL-04',
  'CSJ-AREQUIPA',
  'MP-ESPINAR',
  'MINEDU',
  'GR-AREQUIPA',
  'GR-CUSCO',
  'ESSALUD',
];
const FOLLOWED_BY_NOBODY = ['GR-TUMBES'];

/** Who follows each entity. Before the requests, whose tasks are the analyst's. */
export async function seedPortfolios({ story, staff, entities }: Cast): Promise<void> {
  const directorate = story.at(addYears(story.today, -4)).as(staff.directorate, 'directorate');
  for (const code of Object.keys(ORGANISATIONS).filter((code) => !FOLLOWED_BY_NOBODY.includes(code))) {
    const analyst = FOLLOWED_BY_ANALYST.includes(code) ? staff.analyst : staff.otherAnalyst;
    await directorate.run(assignAnalyst, {
      id: entities.entity(code),
      analystPersonId: analyst.personId,
      reason: 'Distribución de la cartera de entidades.',
    });
  }
}

/** Requests in every state of the present, around people who are available. Those that ended in an assignment are told with it. */
export async function seedRequests(cast: Cast, { members }: SeededCadre): Promise<void> {
  const ago = (days: number): CalendarDate => addDays(cast.story.today, -days);
  await openRequests(cast, ago);
  await propose(cast, {
    code: 'INPE',
    key: 'technology',
    on: ago(7),
    profile: PROFILES.technology,
    members: [members.baca, members.villegas, members.tello],
    reason: 'La oficina está vacante desde julio y el sistema de registro penitenciario debe renovarse el próximo año.',
  });
  await prefer(cast, {
    code: 'RENIEC',
    key: 'registers',
    on: ago(9),
    profile: PROFILES.administration,
    members: [members.farfan, members.villegas],
    reason: 'Se requiere conducir la incorporación de las oficinas registrales auxiliares al registro en línea.',
  });
  await matchSeat(cast, {
    code: 'ESSALUD',
    key: 'planning',
    on: ago(12),
    profile: PROFILES.planning,
    member: members.solorzano,
    others: [members.barrios],
    reason: 'La oficina debe formular el plan operativo de la red asistencial y se encuentra encargada.',
  });
  await refusals(cast, members, ago);
}

async function openRequests(cast: Cast, ago: (days: number) => CalendarDate): Promise<void> {
  const { story, staff, positions } = cast;
  const planning = positions.seat('INPE', 'planning');
  await closeHolding(story.db, { seatId: planning, endsOn: addDays(story.today, 40) });
  await draft(cast, {
    code: 'INPE',
    key: 'planning',
    on: ago(1),
    profile: PROFILES.planning,
    neededOn: addDays(story.today, 60),
    reason: 'El puesto quedará vacante al término de la designación del actual titular.',
  });
  await submit(cast, {
    code: 'MP-ESPINAR',
    key: 'infrastructure',
    on: ago(4),
    profile: PROFILES.infrastructure,
    reason: 'La cartera de inversiones del canon está detenida por falta de conducción técnica permanente.',
  });
  await submit(cast, {
    code: 'SUNAT',
    key: 'taxpayers',
    on: ago(2),
    profile: PROFILES.operations,
    reason: 'Se requiere reordenar los canales de atención tras la ampliación de los servicios digitales.',
  });
  await accept(cast, {
    code: 'MINEDU',
    key: 'infrastructure',
    on: ago(6),
    profile: PROFILES.infrastructure,
    reason: 'El programa inicia la reconstrucción de locales escolares y su dirección está vacante.',
  });
  const returned = await submit(cast, {
    code: 'GR-CUSCO',
    key: 'infrastructure',
    on: ago(14),
    profile: PROFILES.infrastructure,
    reason: 'Se necesita conducir la ejecución de la cartera regional de inversiones.',
  });
  await story
    .at(ago(11))
    .as(staff.directorate, 'directorate')
    .run(returnRequest, {
      id: returned,
      version: await versionOf(cast, returned),
      reason:
        'La certificación presupuestal corresponde al ejercicio anterior. Adjunte la vigente y precise si el puesto está en el CAP provisional.',
    });
}

type Members = SeededCadre['members'];

/** One refusal is free; the second one is a cause of exclusion that the directorate must hear (R030 29.i). */
async function refusals(cast: Cast, members: Members, ago: (days: number) => CalendarDate): Promise<void> {
  const arequipa = await prefer(cast, {
    code: 'GR-AREQUIPA',
    key: 'administration',
    on: ago(60),
    profile: PROFILES.administration,
    members: [members.mendoza, members.villegas],
    reason: 'La oficina requiere conducción permanente para regularizar la ejecución del presupuesto.',
    accessDays: 15,
  });
  await refuse(cast, members.mendoza, arequipa.proposalId, ago(52));
  await hrOf(cast, 'GR-AREQUIPA', ago(50)).run(withdrawRequest, {
    id: arequipa.requestId,
    version: await versionOf(cast, arequipa.requestId),
    reason: 'El gobierno regional reorganizará la oficina antes de volver a solicitar un gerente público.',
  });
  const supply = await prefer(cast, {
    code: 'ESSALUD',
    key: 'supply-central',
    on: ago(10),
    profile: PROFILES.supply,
    members: [members.loayza, members.tello],
    reason: 'La central debe asegurar el abastecimiento de medicinas de la red durante el próximo año.',
    accessDays: 15,
  });
  await refuse(cast, members.loayza, supply.proposalId, ago(2));
  await prefer(cast, {
    code: 'SUNAT',
    key: 'administration',
    on: ago(8),
    profile: PROFILES.administration,
    members: [members.loayza],
    reason: 'La intendencia está encargada y se requiere su conducción por un gerente del cuerpo.',
  });
  const cusco = await prefer(cast, {
    code: 'GR-CUSCO',
    key: 'administration',
    on: ago(16),
    profile: PROFILES.administration,
    members: [members.mendoza],
    reason: 'Se requiere conducir los sistemas administrativos de la sede central.',
  });
  await refuse(
    cast,
    members.mendoza,
    cusco.proposalId,
    ago(5),
    'Debo permanecer en Lima por el cuidado de un familiar.',
  );
}

async function refuse(cast: Cast, member: SeededMember, id: string, on: CalendarDate, reason = ''): Promise<void> {
  await managerOn(cast, member, on).run(refuseProposal, {
    id,
    version: await proposalVersionOf(cast, id),
    reason,
    acknowledged: 'on',
  });
}
