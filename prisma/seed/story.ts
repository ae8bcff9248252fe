import type { Actor, Role } from '@/lib/kernel/actor';
import { SYSTEM } from '@/lib/kernel/actor';
import { calendarDateInLima, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Command } from '@/lib/platform/command';
import type { Db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { actorOf, createUser, type Someone } from '@/tests/factories/identity';
import demonstration from './accounts.json';

/** A moment of the story: who acts then, through the real commands, so that log, tasks and timelines are true. */
export type Moment = {
  readonly now: Date;
  readonly as: (someone: Someone, role: Role, entityId?: string | null) => Acting;
  readonly system: Acting;
};

export type Acting = {
  readonly actor: Actor;
  /** Runs a command with input as a form would send it. @throws when it is refused. */
  readonly run: <Input, Loaded, Out, Prepared>(
    command: Command<Input, Loaded, Out, Prepared>,
    input: unknown,
  ) => Promise<Out>;
};

export type Story = {
  readonly db: Db;
  /** The day of seeding, in Lima: dates of the story are counted from it. */
  readonly today: CalendarDate;
  /** `2026-09-03` at ten in the morning of Lima, or `2026-09-03T16:30`. */
  readonly at: (when: string) => Moment;
  /** One of the demonstration accounts of the README, with the roles it starts with. */
  readonly account: (
    key: string,
    account: { personId?: string; roles?: { role: Role; entityId?: string }[] },
  ) => Promise<Someone>;
  /** Anybody else; they cannot sign in. */
  readonly user: (user: {
    email: string;
    name: string;
    personId?: string;
    roles?: { role: Role; entityId?: string }[];
  }) => Promise<Someone>;
};

export function tellStory(db: Db, now: Date): Story {
  const acting = (actor: Actor, at: Date): Acting => ({
    actor,
    async run(command, input) {
      const result = await execute(command, actor, input, { clock: { now: () => at } });
      if (!result.ok)
        throw new Error(`${command.name} refused: ${JSON.stringify(result)} for ${JSON.stringify(input)}`);
      return result.value;
    },
  });
  return {
    db,
    today: calendarDateInLima(now),
    at(when) {
      const at = new Date(`${when.length === 10 ? `${when}T10:00` : when}:00-05:00`);
      return {
        now: at,
        as: (someone, role, entityId = null) => acting(actorOf(someone, role, entityId), at),
        system: acting(SYSTEM, at),
      };
    },
    account(key, { personId, roles }) {
      const known = demonstration.accounts.find((account) => account.key === key);
      if (!known) throw new RangeError(`no demonstration account ${key}`);
      const { email, name, role } = known;
      return createUser(db, {
        email,
        name,
        password: demonstration.password,
        now,
        roles: roles ?? [{ role: role as Role }],
        ...(personId ? { personId } : {}),
      });
    },
    user: (user) => createUser(db, { ...user, now }),
  };
}
