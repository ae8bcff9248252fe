import { randomUUID } from 'node:crypto';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { createManager } from '@/tests/factories/requests';
import { DAY, NOW, office, type Office } from './office';

/** An office whose vacant post is that of a strategic manager, at the second level of a ministry. */
export async function managersOffice(): Promise<Office & { readonly unitId: string }> {
  const o = await office();
  const { unitId } = await db().seat.update({
    where: { id: o.seatId },
    data: { level: 2, servantGroup: 'public_manager', managerRole: 'strategic' },
    select: { unitId: true },
  });
  await db().organizationalUnit.update({ where: { id: unitId }, data: { level: 2 } });
  return { ...o, unitId };
}

/** A manager asked of SERVIR for the post of an office. Writes rows directly. */
export async function request(o: Office, state: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ASSIGNED' = 'SUBMITTED') {
  return await db().managerRequest.create({
    data: {
      code: `SOL-${randomUUID().slice(0, 8)}`,
      entityId: o.entityId,
      seatId: o.seatId,
      state,
      createdById: o.hr.userId ?? '',
      createdAt: NOW,
      reason: 'Se necesita a quien conduzca la oficina.',
      functions: ['Conducir la oficina.'],
      budgetSource: 'Recursos ordinarios',
      budgetConfirmed: true,
      neededOn: toDbDate(DAY),
    },
  });
}

/** A manager assigned to the post of an office, who is not in office yet. Writes rows directly. */
export async function assign(o: Office) {
  const { memberId } = await createManager(db(), DAY);
  return await db().assignment.create({
    data: {
      code: `ASG-${randomUUID().slice(0, 8)}`,
      memberId,
      seatId: o.seatId,
      entityId: o.entityId,
      frame: 'current-2026',
      reportNumber: 'I-1',
      reportText: 'Informe',
      assignedById: o.directorate.userId ?? '',
      assignedOn: toDbDate(DAY),
      createdAt: NOW,
    },
  });
}
