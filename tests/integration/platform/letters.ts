import { calendarDate } from '@/lib/kernel/calendar-date';
import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { refuse, ok } from '@/lib/kernel/result';
import { integer, text, uuid } from '@/lib/kernel/input-fields';
import { z } from 'zod';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';

/** An aggregate of the tests' own over the table of mail: a letter somebody writes and an administrator sends. */
export const letterLifecycle = defineLifecycle({
  name: 'platform.letter',
  states: ['QUEUED', 'SENT', 'HELD', 'FAILED'],
  transitions: [
    { command: 'platform.send-letter', from: ['QUEUED', 'HELD'], to: 'SENT' },
    { command: 'platform.misplace-letter', from: ['QUEUED'], to: 'HELD' },
  ],
  turns: {
    QUEUED: [{ kind: 'send', role: 'administrator', scope: 'any', due: { businessDays: 3 } }],
    SENT: [
      {
        kind: 'answer',
        role: 'manager',
        scope: { person: 'addressee' },
        due: { date: 'answerBy' },
        path: '/respuesta',
      },
      { kind: 'file', role: 'entity_hr', scope: 'entity' },
      { kind: 'witness', role: 'superior', scope: { person: 'witness' } },
    ],
  },
});

export const letterInput = z.object({ id: uuid(), version: integer({ min: 0 }), reason: text({ max: 40 }) });

export const letterRef = (id: string) => ({ type: 'letter', id, label: 'Letter', url: `/cartas/${id}` });

/** What a test makes of the letter besides sending it. */
export type Twist = {
  readonly owner?: string;
  readonly hidden?: boolean;
  readonly refusedBy?: string;
  readonly to?: string;
  readonly after?: () => Promise<void>;
  readonly addressee?: string;
  readonly entityId?: string;
  readonly caseId?: string;
  readonly notified?: string;
};

/** The pipeline's steps, each of which a test can turn against the sender. */
export const sendLetter = (twist: Twist = {}) =>
  defineCommand({
    name: 'platform.send-letter',
    permission: { roles: ['administrator'], scope: 'all' },
    input: letterInput,
    load: async (tx, { id }) => {
      const mail = await tx.mail.findUnique({ where: { id }, select: { id: true, state: true, attempts: true } });
      return mail && { id: mail.id, state: mail.state as string, version: mail.attempts };
    },
    ownCase: () => [twist.owner],
    policy: () => twist.hidden !== true,
    state: (letter) => ({ lifecycle: letterLifecycle, current: letter.state }),
    rule: () => (twist.refusedBy ? refuse(twist.refusedBy) : ok()),
    async write(tx, letter, { reason }, { now }) {
      expectOne(
        await tx.mail.updateMany({
          where: { id: letter.id, attempts: letter.version, state: letter.state as 'QUEUED' },
          data: { state: 'SENT', sentAt: now, attempts: { increment: 1 } },
        }),
      );
      await twist.after?.();
      return {
        value: letter.id,
        effects: [
          {
            record: letterRef(letter.id),
            move: { lifecycle: letterLifecycle, from: letter.state, to: twist.to ?? 'SENT' },
            parties: {
              ...(twist.entityId ? { entityId: twist.entityId } : {}),
              persons: { addressee: twist.addressee ?? null, witness: null },
              dates: { answerBy: calendarDate('2026-12-31') },
            },
            caseIds: twist.caseId ? [twist.caseId] : [],
            reason,
            changes: [{ field: 'state', before: letter.state, after: 'SENT' }],
          },
        ],
        notices: twist.notified
          ? [{ kind: 'platform.letter-sent', to: { users: [twist.notified] }, url: '/inicio' }]
          : [],
        jobs: [{ queue: 'letters', data: { id: letter.id } }],
      };
    },
    constraints: { mail_pkey: { code: 'platform.letter_twice' } },
  });
