import 'server-only';
import { frameOf } from '@/lib/domains/norms/frames';
import { addYears, fromDbDate, toDbDate } from '@/lib/kernel/calendar-date';
import { ok } from '@/lib/kernel/result';
import { defineCommand, type Effect } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { tpmReviewRecord } from '../records';
import { checkReviewDay } from '../rules';
import { reviewListInput } from '../schema';
import { tpmReviewLifecycle } from '../transitions';

/** Only `act-2016` regulates the top public management: the law as amended does not name it. */
const FRAME = 'act-2016';

/** The directorate has looked at the whole list again: that closes its turn and sets the date of the next (S3 III.2.2). */
export const reviewTpmList = defineCommand({
  name: 'positions.review-tpm-list',
  permission: positionPermissions['positions.review-tpm-list'],
  input: reviewListInput,
  async load(tx) {
    const last = await tx.tpmReview.findFirst({
      where: { state: 'IN_FORCE' },
      select: { id: true, resolution: true, reviewedOn: true },
    });
    return { last, bodies: await tx.tpmBody.count({ where: { excludedOn: null } }) };
  },
  // Who filled the form beside an earlier review is told so instead.
  rule: ({ last }, { lastId }, { today }) =>
    last && last.id === lastId
      ? checkReviewDay({ reviewedOn: fromDbDate(last.reviewedOn), resolution: last.resolution }, today)
      : ok(),
  async write(tx, { last, bodies }, { lastId, resolution, reason }, { actor, today }) {
    if (!actor.userId) throw new Error('the directorate acts with an account');
    // Somebody recorded a review while this form was being filled.
    expectOne({ count: (last?.id ?? null) === lastId ? 1 : 0 });
    if (last) {
      expectOne(
        await tx.tpmReview.updateMany({
          where: { id: last.id, state: 'IN_FORCE' },
          data: { state: 'SUPERSEDED', version: { increment: 1 } },
        }),
      );
    }
    const years = frameOf(FRAME).number('tpm.list_review.every');
    const nextOn = years === null ? null : addYears(today, years);
    const { id } = await tx.tpmReview.create({
      data: {
        reviewedOn: toDbDate(today),
        nextOn: nextOn && toDbDate(nextOn),
        resolution,
        summary: reason,
        bodies,
        reviewedById: actor.userId,
      },
      select: { id: true },
    });
    const closing: Effect[] = last
      ? [
          {
            record: tpmReviewRecord(last),
            move: { lifecycle: tpmReviewLifecycle, from: 'IN_FORCE', to: 'SUPERSEDED' },
          },
        ]
      : [];
    return {
      value: { reviewId: id },
      effects: [
        {
          record: tpmReviewRecord({ id, resolution }),
          move: { lifecycle: tpmReviewLifecycle, from: null, to: 'IN_FORCE' },
          parties: { dates: { nextOn }, params: { bodies } },
          reason,
          changes: [
            { field: 'resolution', after: resolution },
            { field: 'nextOn', after: nextOn },
          ],
        },
        ...closing,
      ],
    };
  },
  constraints: { tpm_review_one_in_force: { code: 'platform.conflict' } },
});
