import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { seatRecord } from '../../records';
import { setHighImpactInput } from '../schema';

const NORM = { source: 'S3 T20' };

/** SERVIR counts a manager's post among those of high impact, or no longer does: its monitoring changes at once. */
export const setHighImpact = defineCommand({
  name: 'positions.set-high-impact',
  permission: positionPermissions['positions.set-high-impact'],
  input: setHighImpactInput,
  load: (tx, { seatId }) =>
    tx.seat.findUnique({
      where: { id: seatId },
      select: {
        id: true,
        version: true,
        title: true,
        servantGroup: true,
        highImpactSince: true,
        entity: { select: { id: true, acronym: true } },
      },
    }),
  rule({ servantGroup, highImpactSince }, { impact }) {
    if (servantGroup !== 'public_manager') return refuse('positions.impact_of_managers', { norm: NORM });
    return (impact === 'high') === (highImpactSince !== null)
      ? refuse('positions.impact_unchanged', { field: 'impact', norm: NORM })
      : ok();
  },
  async write(tx, seat, { version, impact, reason }, { today }) {
    const high = impact === 'high';
    expectOne(
      await tx.seat.updateMany({
        where: { id: seat.id, version },
        data: {
          highImpactSince: high ? toDbDate(today) : null,
          highImpactReason: high ? reason : null,
          version: { increment: 1 },
        },
      }),
    );
    return {
      value: { seatId: seat.id, impact },
      effects: [
        {
          record: seatRecord({ id: seat.id, post: seat.title, acronym: seat.entity.acronym }),
          reason,
          changes: [{ field: 'impact', before: high ? 'ordinary' : 'high', after: impact }],
        },
      ],
    };
  },
});
