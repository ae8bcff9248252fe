import { addDays, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Role } from '@/lib/kernel/actor';
import { planVisit } from '@/lib/domains/monitoring/visit/commands/plan-visit';
import { recordVisit } from '@/lib/domains/monitoring/visit/commands/record-visit';
import type { Command, CommandResult } from '@/lib/platform/command';
import { execute } from '@/lib/platform/execute';
import { actorOf, type Someone } from './identity';
import type { Posting } from './performance';

/** Runs a command as someone, at ten in the morning of Lima of that day. */
export function onDay<Input, Loaded, Out, Prepared>(
  day: CalendarDate,
  command: Command<Input, Loaded, Out, Prepared>,
  someone: Someone,
  role: Role,
  input: unknown,
): Promise<CommandResult<Out>> {
  return execute(command, actorOf(someone, role), input, { clock: { now: () => new Date(`${day}T10:00:00-05:00`) } });
}

export const PLAN = { kind: 'visit', agenda: 'Revisar el avance de las metas con el gerente y su jefe.' } as const;

/** What the form of a recorded contact sends, rows left blank included. */
export const recordForm = (visitId: string, heldOn: CalendarDate, more: object = {}) => ({
  visitId,
  version: '0',
  heldOn,
  attendees: [
    { name: 'María Prueba Solís', post: 'Jefa de Abastecimiento' },
    { name: '', post: '' },
  ],
  findings: [{ goalId: '', text: '' }],
  summary: 'Se revisaron los expedientes pendientes y el equipo explicó las demoras.',
  risk: 'medium',
  riskReason: 'Las contrataciones siguen atrasadas.',
  commitments: [
    { description: 'Entregar el plan de contrataciones del semestre', owner: 'manager', dueOn: addDays(heldOn, 20) },
    { description: '', owner: '', dueOn: '' },
  ],
  nextVisitOn: '',
  nextAgenda: '',
  ...more,
});

/** A contact planned by the posting's analyst. @throws when it is refused. */
export async function plannedVisit(posting: Posting, plannedOn: CalendarDate): Promise<string> {
  const result = await onDay(plannedOn, planVisit, posting.analyst, 'monitoring_analyst', {
    assignmentId: posting.assignmentId,
    plannedOn,
    ...PLAN,
  });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.visitId;
}

/** A contact that was held that day, with one commitment of the manager's. @throws when it is refused. */
export async function heldVisit(posting: Posting, heldOn: CalendarDate, more: object = {}): Promise<string> {
  const visitId = await plannedVisit(posting, heldOn);
  const result = await onDay(
    heldOn,
    recordVisit,
    posting.analyst,
    'monitoring_analyst',
    recordForm(visitId, heldOn, more),
  );
  if (!result.ok) throw new Error(JSON.stringify(result));
  return visitId;
}
