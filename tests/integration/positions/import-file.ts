import { applyImport } from '@/lib/domains/positions/import/commands/apply-import';
import { checkImport } from '@/lib/domains/positions/import/commands/check-import';
import { mapImport } from '@/lib/domains/positions/import/commands/map-import';
import { uploadImport } from '@/lib/domains/positions/import/commands/upload-import';
import type { Actor } from '@/lib/kernel/actor';
import type { Command } from '@/lib/platform/command';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { csvOf, type Said } from '@/tests/factories/structure-files';
import { NOW } from './office';

const clock = { clock: { now: () => NOW } };

/** What a command answers: its value, or the code of its refusal. */
export async function tried<I, L, O, P>(
  command: Command<I, L, O, P>,
  actor: Actor,
  input: unknown,
): Promise<O | string> {
  const result = await execute(command, actor, input, clock);
  return result.ok ? result.value : result.refusal.code;
}

export async function done<I, L, O, P>(command: Command<I, L, O, P>, actor: Actor, input: unknown): Promise<O> {
  const result = await execute(command, actor, input, clock);
  if (!result.ok) throw new Error(`${command.name}: ${JSON.stringify(result)}`);
  return result.value;
}

export const fileOf = (bytes: Uint8Array, name = 'estructura.csv') => new File([new Uint8Array(bytes)], name);

/** The import with its version, as a form would send it. */
export async function seen(importId: string) {
  const { version } = await db().structureImport.findUniqueOrThrow({ where: { id: importId } });
  return { importId, version: String(version) };
}

export const importOf = (id: string) => db().structureImport.findUniqueOrThrow({ where: { id } });

export async function uploaded(actor: Actor, rows: readonly Said[]): Promise<string> {
  return (await done(uploadImport, actor, { file: fileOf(csvOf(rows)) })).importId;
}

/** As the file's columns were guessed. */
export async function mapped(actor: Actor, importId: string): Promise<void> {
  const { mapping } = await importOf(importId);
  const columns = Object.fromEntries(Object.entries(mapping as object).map(([key, index]) => [key, String(index)]));
  await done(mapImport, actor, { ...(await seen(importId)), columns });
}

export async function checked(actor: Actor, rows: readonly Said[]): Promise<string> {
  const importId = await uploaded(actor, rows);
  await mapped(actor, importId);
  await done(checkImport, actor, await seen(importId));
  return importId;
}

export async function sent(actor: Actor, rows: readonly Said[]): Promise<string> {
  const importId = await checked(actor, rows);
  await done(applyImport, actor, await seen(importId));
  return importId;
}
