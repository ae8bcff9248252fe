import { expect } from 'vitest';
import { calendarDate } from '@/lib/kernel/calendar-date';
import type { Actor } from '@/lib/kernel/actor';
import type { Command } from '@/lib/platform/command';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { createAcceptedRequest, tellAssignment, type Stage } from '@/tests/factories/agreements';

export const ACT = calendarDate('2026-03-02');
export const REPORT =
  'El gerente reúne cada requisito del cargo y su experiencia en la conducción de oficinas es la más cercana a lo pedido.';
export const clock = (day: string) => ({ clock: { now: () => new Date(`${day}T10:00:00-05:00`) } });

export async function story(stage: Stage) {
  const accepted = await createAcceptedRequest(db(), new Date('2026-02-20T10:00:00-05:00'), ACT);
  return { ...accepted, ...(await tellAssignment({ ...accepted, assignedOn: ACT }, stage)) };
}

export async function outcome<I, L, O, P>(command: Command<I, L, O, P>, actor: Actor, day: string, input: unknown) {
  const lines = await db().auditEntry.count();
  const result = await execute(command, actor, input, clock(day));
  if (!result.ok) expect(await db().auditEntry.count()).toBe(lines);
  return result.ok ? 'done' : result.refusal.code;
}

export const assignmentOf = (id: string) => db().assignment.findUniqueOrThrow({ where: { id } });
export const openTasks = async (recordId: string) =>
  (await db().task.findMany({ where: { recordId, closedAt: null }, orderBy: { kind: 'asc' } })).map(
    (task) => task.kind,
  );
