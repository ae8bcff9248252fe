import 'server-only';
import type { Actor, ActorRole } from '@/lib/kernel/actor';
import type { BusinessCalendar } from '@/lib/kernel/business-days';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { Field } from '@/lib/kernel/input-fields';
import type { FieldError } from '@/lib/kernel/parse-input';
import type { Lifecycle, Parties } from '@/lib/kernel/lifecycle';
import type { Refusal, Refused, Result } from '@/lib/kernel/result';
import type { AuditLine } from './audit';
import type { Clock } from './clock';
import type { Tx } from './db';
import type { JobRequest } from './jobs';
import type { Notice } from './notifications';

/** What a command's steps are given: who acts, when, and the calendar of business days. */
export type CommandContext = {
  readonly actor: Actor;
  readonly now: Date;
  readonly today: CalendarDate;
  readonly calendar: BusinessCalendar;
};

/** One row of a slice's `permissions.ts`. Scope is told in words for the matrix; `load` and `policy` apply it. */
export type Permission = {
  readonly roles: readonly ActorRole[];
  readonly scope: 'all' | 'entity' | 'own' | 'portfolio';
};

/** One record the command changed: a line of the log, and the tasks that its move closes and opens. */
export type Effect = Omit<AuditLine, 'command' | 'from' | 'to'> & {
  readonly move?: { readonly lifecycle: Lifecycle; readonly from: string | null; readonly to: string };
  readonly parties?: Parties;
};

/** A line of the log that moves no task. */
export type LoggedLine = Omit<AuditLine, 'command'>;

export type Outcome<Out> = {
  readonly value: Out;
  /** At least one: a command that changes nothing has no place in the log. */
  readonly effects: readonly [Effect, ...Effect[]];
  /** Lines of the log of thousands of records besides, made while they are written so that none has to be kept. */
  readonly alsoLogged?: Iterable<LoggedLine>;
  readonly notices?: readonly Notice[];
  readonly jobs?: readonly JobRequest[];
};

/** Everything that is wrong with what was prepared, such as each cell of a sheet, said at once. */
export type Unprepared = Refused & { readonly fieldErrors: readonly FieldError[] };

/**
 * A verb. The pipeline runs its steps in this order, the last ones in one transaction:
 * parse → permission → prepare → load (scope) → own case → policy → version → state → rule → write → tasks →
 * notices → jobs → audit.
 */
export type Command<Input = unknown, Loaded = unknown, Out = unknown, Prepared = unknown> = {
  /** `<slice>.<verb-object>`; stable, it is what the log says. */
  readonly name: string;
  readonly permission: Permission;
  readonly input: Field<Input>;
  /** Slow or outside work that must precede the transaction: hashing, storing an upload. */
  readonly prepare?: (input: Input, context: CommandContext) => Promise<Result<Prepared> | Unprepared>;
  /** The record within the actor's scope; null is answered as "not found", whether it exists or not. */
  readonly load: (tx: Tx, input: Input, context: CommandContext) => Promise<Loaded | null>;
  /** Persons and users whose own case this is: none of them may run it, whatever their role. */
  readonly ownCase?: (loaded: Loaded) => readonly (string | null | undefined)[];
  readonly policy?: (actor: Actor, loaded: Loaded) => boolean;
  /** Refuses in any state from which the lifecycle has no transition by this command. */
  readonly state?: (loaded: Loaded) => { readonly lifecycle: Lifecycle; readonly current: string };
  readonly rule?: (loaded: Loaded, input: Input, context: CommandContext) => Result<unknown>;
  readonly write: (
    tx: Tx,
    loaded: Loaded,
    input: Input,
    context: CommandContext & { readonly prepared: Prepared },
  ) => Promise<Outcome<Out>>;
  /** How long its transaction may take, for work of thousands of rows; the pipeline's own limit when absent. */
  readonly timeoutMs?: number;
  /** Database constraints that stand behind the rules, and the refusal each one means. */
  readonly constraints?: Readonly<Record<string, Refusal>>;
};

export type CommandResult<Out> =
  | { readonly ok: true; readonly value: Out }
  | { readonly ok: false; readonly refusal: Refusal; readonly fieldErrors?: readonly FieldError[] };

export type ExecuteOptions = { readonly clock?: Clock };

/** Infers the types of a command's steps from its schema and its loader. */
export function defineCommand<Input, Loaded, Out, Prepared = undefined>(
  command: Command<Input, Loaded, Out, Prepared>,
): Command<Input, Loaded, Out, Prepared> {
  return command;
}
