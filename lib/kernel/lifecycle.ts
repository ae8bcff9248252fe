import type { CalendarDate } from './calendar-date';
import type { Role } from './actor';

/**
 * One aggregate's life as data: its states, the commands that move it, and whose turn it is in each state.
 * Who may run a command is in the slice's `permissions.ts`; what must hold is in its `rules.ts`.
 */
export type Lifecycle<State extends string = string> = {
  /** Prefix of the kinds of its tasks, such as `request`. */
  readonly name: string;
  readonly states: readonly State[];
  readonly transitions: readonly Transition<State>[];
  readonly turns: { readonly [S in State]?: readonly Turn[] };
};

export type Transition<State extends string> = {
  readonly command: string;
  /** `null` when the command creates the record. */
  readonly from: readonly State[] | null;
  readonly to: State;
  readonly guard?: string;
  readonly norm?: string;
};

/** Someone's turn: it becomes a task, with the message `tasks.<kind>`. */
export type Turn = {
  readonly kind: string;
  readonly role: Role;
  /** `any` holder of the role, those of the record's `entity`, or the person under this key of the parties. */
  readonly scope: 'any' | 'entity' | { readonly person: string };
  /** A date of the parties, or business days from the day the turn begins; none when no norm sets one. */
  readonly due?: { readonly date: string } | { readonly businessDays: number };
  /** Appended to the record's address: the page where the turn is taken. */
  readonly path?: string;
};

/** What a record tells the pipeline so that it can open the tasks of its next state. */
export type Parties = {
  readonly entityId?: string;
  readonly persons?: Readonly<Record<string, string | null>>;
  /** The seats that make some of those persons who they are: whoever takes the seat takes the turn. */
  readonly places?: Readonly<Record<string, string | null>>;
  /** The seat whose holder's record it is: turns of the seats above it follow its reporting line. */
  readonly seatId?: string;
  readonly dates?: Readonly<Record<string, CalendarDate | null>>;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Kinds of turn of the entered state already taken, as when one of several signatories has signed: they open no task. */
  readonly taken?: readonly string[];
};

export function defineLifecycle<const State extends string>(lifecycle: Lifecycle<State>): Lifecycle<State> {
  return lifecycle;
}

export function canRun(lifecycle: Lifecycle, state: string, command: string): boolean {
  return lifecycle.transitions.some((t) => t.command === command && (t.from?.includes(state) ?? false));
}

export function isTransition(lifecycle: Lifecycle, command: string, from: string | null, to: string): boolean {
  return lifecycle.transitions.some(
    (t) =>
      t.command === command && t.to === to && (from === null ? t.from === null : (t.from?.includes(from) ?? false)),
  );
}
