import { addYears, fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { SeededCadre, SeededMember } from '../cadre';
import type { Cast } from '../requests/matching';
import { CSJ_AREQUIPA, INPE_ADMINISTRATION, INPE_INFRASTRUCTURE, UGEL_04, usual, type GoalPlan } from './plans';
import { tellYear } from './telling';
import type { UpTo } from './told-year';

type Years = readonly { readonly plan: readonly GoalPlan[]; readonly upTo: UpTo; readonly silence?: boolean }[];

const told = (plans: readonly (readonly GoalPlan[])[], last: UpTo): Years =>
  plans.map((plan, index) => ({ plan, upTo: index === plans.length - 1 ? last : 'NOTIFIED' }));

/**
 * Years of performance in every state. The goals and final values of the four cases are the study's where it gives
 * them, and the means of verification say where it does not. Among them: a goal silent for more than seventy days, a
 * rejected report and one to confirm, an objection without decision, an assessment that is late, a year that SERVIR
 * evaluated and notified without an answer from the superior or the manager.
 */
export async function seedPerformance(cast: Cast, { members }: SeededCadre): Promise<void> {
  const { first, second } = INPE_INFRASTRUCTURE;
  const tell = (member: SeededMember, code: string, superior: 'head' | 'management', years: Years) =>
    tellYears(cast, member, cast.positions.person(code, superior), years);

  await tell(members.ugel04Administration, 'UGEL-04', 'head', told(UGEL_04, 'NOTIFIED'));
  await tell(members.csjArequipaAdministration, 'CSJ-AREQUIPA', 'head', told(CSJ_AREQUIPA, 'COMMENTED'));
  await tell(members.inpeAdministration, 'INPE', 'management', told(INPE_ADMINISTRATION, 'YEAR_CLOSED'));
  await tell(members.inpeInfrastructure, 'INPE', 'management', told([first, second], 'FOLLOW_UP'));
  await tell(members.guzman, 'GR-AREQUIPA', 'management', [
    { plan: usual(['24', '20']), upTo: 'NOTIFIED', silence: true },
    { plan: usual(['19', '16']), upTo: 'EVALUATED' },
    { plan: usual([]), upTo: 'OBJECTED' },
  ]);
  await tell(members.ccori, 'RENIEC', 'management', [
    { plan: usual(['22', '15']), upTo: 'SUPERIOR_ASSESSED' },
    { plan: usual([]), upTo: 'PENDING' },
  ]);
  await tell(members.zevallos, 'PJ', 'management', [{ plan: usual([]), upTo: 'AGREED' }]);
  await tell(members.quiroz, 'INPE', 'management', [{ plan: usual([]), upTo: 'PROPOSED' }]);
  await tell(members.huaman, 'MP-ESPINAR', 'management', [{ plan: usual([]), upTo: 'SET_BY_SUPERIOR' }]);
}

async function tellYears(
  { story, staff }: Cast,
  manager: SeededMember,
  superior: Parameters<typeof tellYear>[1]['superior'],
  years: Years,
): Promise<void> {
  const assignment = await story.db.assignment.findFirstOrThrow({
    where: { memberId: manager.memberId, startsOn: { not: null } },
    select: { id: true, startsOn: true },
  });
  if (!assignment.startsOn) throw new Error('It was chosen among those that started');
  const startsOn: CalendarDate = fromDbDate(assignment.startsOn);
  const cast = { assignmentId: assignment.id, manager, superior, directorate: staff.directorate };
  for (const [index, { plan, upTo, silence = false }] of years.entries()) {
    const opensOn = addYears(startsOn, index);
    await tellYear(story, cast, opensOn, plan, upTo, silence);
  }
}
