import type { Command } from '@/lib/platform/command';
import { execute } from '@/lib/platform/execute';
import type { Actor } from '@/lib/kernel/actor';
import { NOW } from './office';

const clock = { clock: { now: () => NOW } };

/** 'done', or the code of the refusal. */
export async function outcome<I, L, O, P>(command: Command<I, L, O, P>, actor: Actor, input: unknown): Promise<string> {
  const result = await execute(command, actor, input, clock);
  return result.ok ? 'done' : result.refusal.code;
}

/** What the command answers. @throws when it is refused. */
export async function done<I, L, O, P>(command: Command<I, L, O, P>, actor: Actor, input: unknown): Promise<O> {
  const result = await execute(command, actor, input, clock);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}
