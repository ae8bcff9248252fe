import { recordHolder } from '@/lib/domains/positions/holding/commands/record-holder';
import { renewTerm } from '@/lib/domains/positions/holding/commands/renew-term';
import { getRenewal } from '@/lib/domains/positions/holding/queries';
import { db } from '@/lib/platform/db';
import { evidence } from '../performance/year';
import { addSeat, outcome, taken } from './appointments';
import { DAY, office } from './office';

export const MANAGER = { servantGroup: 'public_manager', managerRole: 'strategic', level: 2 } as const;

/** An office with a manager who competed for their post, in it since that day. */
export async function competed(startsOn = '2024-09-02') {
  const o = await office();
  const seatId = await addSeat(o, MANAGER);
  await outcome(recordHolder, o.hr, taken(seatId, { modality: 'competition', startsOn }));
  const held = await db().seatHolding.findFirstOrThrow({ where: { seatId, endsOn: null } });
  const renew = async (more: object = {}) =>
    await outcome(renewTerm, o.hr, {
      seatId,
      holdingId: held.id,
      termEndsOn: (await getRenewal(o.hr, seatId, DAY))?.next.from ?? '',
      report: 'Informe 31-2026 de la Secretaría General',
      support: 'Resolución 90-2026',
      reason: 'Logró sus metas en las dos últimas evaluaciones anuales.',
      proof: evidence(),
      ...more,
    });
  return { o, seatId, held, renew };
}

export const endsOf = async (id: string) => (await db().seatHolding.findUniqueOrThrow({ where: { id } })).dueOn;
