import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import { calendarDateInLima } from '@/lib/kernel/calendar-date';
import { parseInput } from '@/lib/kernel/parse-input';
import { canRun, isTransition } from '@/lib/kernel/lifecycle';
import type { Refusal } from '@/lib/kernel/result';
import { appendAudit, type AuditLine } from './audit';
import { currentCalendar } from './calendar';
import { systemClock } from './clock';
import type { Command, CommandContext, CommandResult, Effect, ExecuteOptions, Outcome } from './command';
import { db, type Tx } from './db';
import { sendJobs } from './jobs';
import { writeNotices } from './notifications';
import { Refusing, refusalOf } from './refusing';
import { moveTasks } from './tasks';

/** Waits for a free connection and runs at most this long, so that a crowd is told to try again, not hung. */
const TRANSACTION = { maxWait: 8_000, timeout: 20_000 };

const transactionOf = (timeout = TRANSACTION.timeout) => ({ ...TRANSACTION, timeout });

/**
 * Runs a command for an actor. Expected refusals are values; a bug throws.
 * @param raw hostile until the command's schema has parsed it.
 */
export async function execute<Input, Loaded, Out, Prepared>(
  command: Command<Input, Loaded, Out, Prepared>,
  actor: Actor,
  raw: unknown,
  { clock = systemClock }: ExecuteOptions = {},
): Promise<CommandResult<Out>> {
  if (!command.permission.roles.includes(actor.role)) return refused({ code: 'platform.forbidden' });
  const parsed = parseInput(command.input, raw);
  if (!parsed.ok) return { ok: false, refusal: { code: 'platform.invalid_input' }, fieldErrors: parsed.fieldErrors };
  const input = parsed.value;
  const now = clock.now();
  const context: CommandContext = { actor, now, today: calendarDateInLima(now), calendar: await currentCalendar() };
  const prepared = command.prepare ? await command.prepare(input, context) : undefined;
  if (prepared && !prepared.ok) return prepared;
  try {
    const value = await db().$transaction(async (tx) => {
      const loaded = await authorise(command, tx, input, context);
      const outcome = await command.write(tx, loaded, input, { ...context, prepared: prepared?.value as Prepared });
      for (const effect of outcome.effects) await moveTasksOf(tx, command.name, effect, context);
      const mail = await writeNotices(tx, outcome.notices ?? [], now);
      await sendJobs(tx, [...mail, ...(outcome.jobs ?? [])]);
      await appendAudit(tx, actor, now, linesOf(command.name, outcome));
      return outcome.value;
    }, transactionOf(command.timeoutMs));
    return { ok: true, value };
  } catch (error) {
    const refusal = refusalOf(error, command.constraints ?? {});
    if (refusal) return refused(refusal);
    throw error;
  }
}

async function authorise<Input, Loaded, Out, Prepared>(
  command: Command<Input, Loaded, Out, Prepared>,
  tx: Tx,
  input: Input,
  context: CommandContext,
): Promise<Loaded> {
  const { actor } = context;
  const loaded = await command.load(tx, input, context);
  if (loaded === null) throw new Refusing({ code: 'platform.not_found' });
  const own = command.ownCase?.(loaded) ?? [];
  if (own.some((id) => id && (id === actor.personId || id === actor.userId))) {
    throw new Refusing({ code: 'platform.own_case' });
  }
  if (command.policy && !command.policy(actor, loaded)) throw new Refusing({ code: 'platform.not_found' });
  if (isStale(loaded, input)) throw new Refusing({ code: 'platform.conflict' });
  const state = command.state?.(loaded);
  if (state && !canRun(state.lifecycle, state.current, command.name)) {
    throw new Refusing({ code: 'platform.wrong_state', params: { state: `${state.lifecycle.name}.${state.current}` } });
  }
  const verdict = command.rule?.(loaded, input, context);
  if (verdict && !verdict.ok) throw new Refusing(verdict.refusal);
  return loaded;
}

/** The form was filled against another version of the record than the one that stands. */
function isStale(loaded: unknown, input: unknown): boolean {
  const seen = versionOf(input);
  return seen !== undefined && seen !== versionOf(loaded);
}

function versionOf(value: unknown): number | undefined {
  const version = typeof value === 'object' && value !== null ? (value as { version?: unknown }).version : undefined;
  return typeof version === 'number' ? version : undefined;
}

async function moveTasksOf(tx: Tx, name: string, effect: Effect, context: CommandContext): Promise<void> {
  if (!effect.move) return;
  const { lifecycle, from, to } = effect.move;
  if (!isTransition(lifecycle, name, from, to)) {
    throw new Error(
      `${name} may not move ${lifecycle.name} from ${from ?? 'nothing'} to ${to}: not in its transitions`,
    );
  }
  await moveTasks(tx, lifecycle, to, effect.record, effect.parties ?? {}, context, context.actor.userId);
}

function* linesOf(command: string, { effects, alsoLogged = [] }: Outcome<unknown>): Generator<AuditLine> {
  for (const effect of effects) yield lineOf(command, effect);
  for (const line of alsoLogged) yield { ...line, command };
}

function lineOf(command: string, effect: Effect): AuditLine {
  const { move, parties: _parties, ...line } = effect;
  return { ...line, command, ...(move ? { from: move.from, to: move.to } : {}) };
}

function refused(refusal: Refusal) {
  return { ok: false, refusal } as const;
}
