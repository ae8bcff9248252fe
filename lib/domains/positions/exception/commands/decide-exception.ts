import 'server-only';
import { startOfDayInLima, toDbDate } from '@/lib/kernel/calendar-date';
import { ok } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { AWAITED_CONSTRAINTS } from '../../awaited';
import { keepSuperiors } from '../../operations/superior-memberships';
import { positionPermissions } from '../../permissions';
import { findException, toClassified } from '../operations/find-exception';
import { checkAsked, POST_HELD } from '../rules';
import { decideExceptionInput } from '../schema';
import { exceptionLifecycle } from '../transitions';

/** SERVIR grants the exception or not, by resolution of its head (L30057 59; R040 237). Granted, the post changes at once. */
export const decideException = defineCommand({
  name: 'positions.decide-exception',
  permission: positionPermissions['positions.decide-exception'],
  input: decideExceptionInput,
  load: (tx, { exceptionId }) => findException(tx, { id: exceptionId }),
  ownCase: ({ requestedById }) => [requestedById],
  state: ({ state }) => ({ lifecycle: exceptionLifecycle, current: state }),
  rule: ({ seat, asked }, { decision }, { today }) =>
    decision === 'GRANTED' ? checkAsked(toClassified(seat, today), asked) : ok(),
  async write(tx, { id, version, seat, before, asked, record }, input, { actor, today }) {
    const { decision, resolution, reason } = input;
    expectOne(
      await tx.classificationException.updateMany({
        where: { id, version, state: 'REQUESTED' },
        data: {
          state: decision,
          resolution,
          decisionReason: reason,
          decidedById: actor.userId,
          decidedOn: toDbDate(today),
          version: { increment: 1 },
        },
      }),
    );
    if (decision === 'GRANTED') {
      expectOne(
        await tx.seat.updateMany({
          where: { id: seat.id, servantGroup: before.group, managerRole: before.role },
          data: { servantGroup: asked.group, managerRole: asked.role, version: { increment: 1 } },
        }),
      );
      await keepSuperiors(tx, seat.entityId, startOfDayInLima(today));
    }
    const told = {
      kind: decision === 'GRANTED' ? 'positions.exception-granted' : 'positions.exception-denied',
      params: { post: seat.title, entity: seat.entity.name },
      url: record.url,
      recordId: id,
    };
    return {
      value: { seatId: seat.id, decision },
      effects: [
        {
          record,
          move: { lifecycle: exceptionLifecycle, from: 'REQUESTED', to: decision },
          caseIds: [seat.id],
          reason,
          changes: [
            { field: 'resolution', after: resolution },
            ...(decision === 'GRANTED'
              ? [
                  { field: 'servantGroup', before: before.group, after: asked.group },
                  { field: 'managerRole', before: before.role, after: asked.role },
                ]
              : []),
          ],
        },
      ],
      notices: [
        { ...told, to: { role: 'entity_hr', entityId: seat.entityId } },
        { ...told, to: { persons: [seat.entity.portfolio?.analystId ?? null] } },
      ],
    };
  },
  constraints: { cadre_holds_managers_posts: POST_HELD, ...AWAITED_CONSTRAINTS },
});
