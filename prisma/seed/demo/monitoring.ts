import { cancelCommitment } from '@/lib/domains/monitoring/commitment/commands/cancel-commitment';
import { fulfilCommitment } from '@/lib/domains/monitoring/commitment/commands/fulfil-commitment';
import { cancelVisit } from '@/lib/domains/monitoring/visit/commands/cancel-visit';
import { planVisit } from '@/lib/domains/monitoring/visit/commands/plan-visit';
import { recordVisit } from '@/lib/domains/monitoring/visit/commands/record-visit';
import { addDays, addMonths, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Someone } from '@/tests/factories/identity';
import type { SeededAssignments } from './agreements';
import type { ToldAssignment } from './agreements/telling';
import { CASE_VISITS, FOLLOW_UPS, type Finding } from './monitoring-contents';
import type { Cast } from './requests/matching';

/** Announced this long before it is held. */
const NOTICE_DAYS = 9;

/** Contacts and commitments in every state: those of the four cases of TN-1054, those under way, one overdue. */
export async function seedMonitoring(cast: Cast, assignments: SeededAssignments): Promise<void> {
  const { staff, story } = cast;
  const ago = (days: number): CalendarDate => addDays(story.today, -days);
  const { inpeInfrastructure, inpeAdministration, ugel04, csjArequipa, confirmed } = assignments;
  for (const told of [inpeAdministration, ugel04, csjArequipa]) {
    const found = CASE_VISITS[told.plan.code];
    if (!found) continue;
    const visit = await hold(cast, told, staff.analyst, addMonths(told.plan.assignedOn, 8), found);
    await fulfil(cast, told, visit, 25);
  }
  const first = await hold(cast, inpeInfrastructure, staff.analyst, ago(150), FOLLOW_UPS.maintenance);
  await fulfil(cast, inpeInfrastructure, first, 12);
  await hold(cast, inpeInfrastructure, staff.analyst, ago(40), {
    ...FOLLOW_UPS.funding,
    next: addDays(story.today, 6),
  });
  const [arequipa, judiciary, registry] = confirmed;
  if (!arequipa || !judiciary || !registry) throw new RangeError('the story follows three assignments in post');
  const stalled = await hold(cast, arequipa, staff.analyst, ago(75), { ...FOLLOW_UPS.works, next: ago(5) });
  await withdraw(cast, staff.analyst, stalled);
  await cancel(cast, arequipa, staff.analyst, ago(20));
  const calm = await hold(cast, judiciary, staff.otherAnalyst, ago(60), {
    ...FOLLOW_UPS.revenue,
    next: addDays(story.today, 20),
  });
  await fulfil(cast, judiciary, calm, 30);
  await hold(cast, registry, staff.otherAnalyst, ago(33), FOLLOW_UPS.registry);
}

type Told = Finding & { readonly next?: CalendarDate };

async function plan(
  { story }: Cast,
  { assignmentId }: ToldAssignment,
  analyst: Someone,
  on: CalendarDate,
  agenda: string,
): Promise<string> {
  const { visitId } = await story
    .at(addDays(on, -NOTICE_DAYS))
    .as(analyst, 'monitoring_analyst')
    .run(planVisit, { assignmentId, kind: 'visit', plannedOn: on, agenda });
  return visitId;
}

async function hold(
  cast: Cast,
  told: ToldAssignment,
  analyst: Someone,
  on: CalendarDate,
  { next, commitments, ...found }: Told,
): Promise<string> {
  const visitId = await plan(cast, told, analyst, on, found.agenda);
  await cast.story
    .at(`${on}T16:00`)
    .as(analyst, 'monitoring_analyst')
    .run(recordVisit, {
      ...found,
      visitId,
      version: 0,
      heldOn: on,
      commitments: commitments.map(({ days, ...one }) => ({ ...one, dueOn: addDays(on, days) })),
      ...(next
        ? {
            nextVisitOn: next,
            nextAgenda: 'Comprobar los compromisos asumidos y el avance de las metas con el equipo.',
          }
        : {}),
    });
  return visitId;
}

/** The manager fulfils what they owed, so many days after the contact. */
async function fulfil(
  { story }: Cast,
  { plan: { member } }: ToldAssignment,
  visitId: string,
  days: number,
): Promise<void> {
  const { id, visit } = await story.db.commitment.findFirstOrThrow({
    where: { visitId, ownerRole: 'manager' },
    select: { id: true, visit: { select: { heldOn: true } } },
  });
  const held = visit.heldOn?.toISOString().slice(0, 10);
  if (!held) throw new Error('a commitment is made in a contact that was held');
  await story
    .at(addDays(held as CalendarDate, days))
    .as(member, 'manager')
    .run(fulfilCommitment, {
      commitmentId: id,
      version: 0,
      outcome:
        'Se cumplió en el plazo acordado; el documento está en el expediente de la oficina y se remitió copia a SERVIR.',
    });
}

async function withdraw({ story }: Cast, analyst: Someone, visitId: string): Promise<void> {
  const { id } = await story.db.commitment.findFirstOrThrow({
    where: { visitId, ownerRole: 'superior' },
    select: { id: true },
  });
  await story.at(addDays(story.today, -30)).as(analyst, 'monitoring_analyst').run(cancelCommitment, {
    commitmentId: id,
    version: 0,
    reason: 'La reorganización que se iba a aprobar quedó sin efecto por la nueva estructura del gobierno regional.',
  });
}

async function cancel(cast: Cast, told: ToldAssignment, analyst: Someone, on: CalendarDate): Promise<void> {
  const visitId = await plan(cast, told, analyst, on, 'Reunión con la gerencia y el equipo de supervisión de obras.');
  await cast.story.at(addDays(on, -1)).as(analyst, 'monitoring_analyst').run(cancelVisit, {
    visitId,
    version: 0,
    reason: 'La gerencia pidió otra fecha por la visita de la Contraloría a las obras.',
  });
}
