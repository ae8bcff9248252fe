import 'server-only';
import { frameOf } from '@/lib/domains/norms/frames';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { nextCode } from '@/lib/platform/codes';
import { defineCommand } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { positionPermissions } from '../../permissions';
import { trustListRecord } from '../../records';
import { checkPeriod, periodEnding, type Period } from '../rules';
import { generateTrustListInput } from '../schema';
import { trustListLifecycle } from '../transitions';

/** The frame that says how often: L30057 64 still does. */
const LIST_FRAME = frameOf('act-2016');

/** Makes the list of a period: what the portal knows that moment of who held each post, frozen. */
export const generateTrustList = defineCommand({
  name: 'positions.generate-trust-list',
  permission: positionPermissions['positions.generate-trust-list'],
  input: generateTrustListInput,
  load: async (_tx, { periodTo }) => periodEnding(periodTo, LIST_FRAME),
  rule: (period, _input, { today }) => checkPeriod(period, today, LIST_FRAME),
  async write(tx, period, _input, { actor, now, today }) {
    if (!actor.userId) throw new Error('SERVIR acts with an account');
    const code = await nextCode(tx, 'trust_list_code', Number(today.slice(0, 4)));
    const { id } = await tx.trustList.create({
      data: {
        code,
        periodFrom: toDbDate(period.from),
        periodTo: toDbDate(period.to),
        generatedById: actor.userId,
        generatedAt: now,
      },
      select: { id: true },
    });
    const entries = await writeEntries(tx, id, period);
    await tx.trustList.update({ where: { id }, data: { entries } });
    return {
      value: { listId: id, entries },
      effects: [
        {
          record: trustListRecord({ id, code }),
          move: { lifecycle: trustListLifecycle, from: null, to: 'GENERATED' },
          parties: { params: { code, entries } },
          changes: [
            { field: 'periodFrom', after: period.from },
            { field: 'periodTo', after: period.to },
            { field: 'entries', after: entries },
          ],
        },
      ],
    };
  },
  constraints: { trust_list_one_open: { code: 'positions.list_open' } },
});

/**
 * Each post of managers that was in the structure, with everyone who held it in the period or with nobody, and each other
 * post that a trust appointee held. One statement, whatever the posts.
 */
async function writeEntries(tx: Tx, listId: string, { from, to }: Period): Promise<number> {
  return await tx.$executeRaw`
    INSERT INTO trust_list_entry ("listId", position, entity, acronym, post, "seatCode", level, managers, modality, holder, "startsOn", "endsOn")
    SELECT ${listId}::uuid, row_number() OVER (ORDER BY e.name, e.id, s.level, s.code, h."startsOn", h.id), e.name, e.acronym, s.title, s.code,
      s.level, s."servantGroup" = 'public_manager' AND (s."suppressedOn" IS NULL OR s."suppressedOn" > ${toDbDate(to)}::date), h.modality, p."givenNames" || ' ' || p."familyNames", h."startsOn",
      -- What happened after the period is for the next list.
      CASE WHEN h."endsOn" <= ${toDbDate(to)}::date THEN h."endsOn" END
    FROM seat s
    JOIN entity e ON e.id = s."entityId"
    LEFT JOIN seat_holding h ON h."seatId" = s.id AND h."startsOn" <= ${toDbDate(to)}::date
      AND (h."endsOn" IS NULL OR h."endsOn" >= ${toDbDate(from)}::date) AND (s."servantGroup" = 'public_manager' OR h.modality = 'trust')
    LEFT JOIN person p ON p.id = h."personId"
    WHERE (s."servantGroup" = 'public_manager' AND (s."suppressedOn" IS NULL OR s."suppressedOn" >= ${toDbDate(from)}::date))
      OR h.modality = 'trust'`;
}
