import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ActorRole } from '@/lib/kernel/actor';
import type { Lifecycle } from '@/lib/kernel/lifecycle';
import type { Command, Permission } from '@/lib/platform/command';

/** The generated client is code of nobody's; a test's helpers prove nothing about the portal. */
const OWN_SOURCES = 'lib/**/*.ts';

export type CommandFile = { readonly file: string; readonly commands: readonly Command[] };
export type PermissionRow = { readonly slice: string; readonly name: string; readonly permission: Permission };

/** Every module of a `commands` folder, with the commands it exports. */
export async function commandFiles(): Promise<CommandFile[]> {
  const files = globSync('lib/**/commands/*.ts')
    .filter((file) => !file.endsWith('.test.ts'))
    .sort();
  return Promise.all(files.map(async (file) => ({ file, commands: (await exportsOf(file)).filter(isCommand) })));
}

/** Every row of every `permissions.ts`. */
export async function permissionRows(): Promise<PermissionRow[]> {
  const files = globSync('lib/**/permissions.ts').sort();
  const tables = await Promise.all(
    files.map(async (file) =>
      (await exportsOf(file)).filter(isTable).map((table) => ({ slice: sliceOf(file), table })),
    ),
  );
  return tables
    .flat()
    .flatMap(({ slice, table }) => Object.entries(table).map(([name, permission]) => ({ slice, name, permission })));
}

/** Every lifecycle of every `transitions.ts`. */
export async function lifecycles(): Promise<{ file: string; slice: string; lifecycle: Lifecycle }[]> {
  const files = globSync('lib/**/transitions.ts').sort();
  const found = await Promise.all(
    files.map(async (file) =>
      (await exportsOf(file)).filter(isLifecycle).map((lifecycle) => ({ file, slice: sliceOf(file), lifecycle })),
    ),
  );
  return found.flat();
}

/** `lib/domains/<slice>/…`, and `platform` for what belongs to the portal itself. */
export function sliceOf(file: string): string {
  return /^lib\/domains\/([^/]+)\//.exec(file)?.[1] ?? 'platform';
}

/** The sources of `lib`, tests and the generated client apart, as `{ file, text }`. */
export function librarySources(): { file: string; text: string }[] {
  return globSync(OWN_SOURCES)
    .filter((file) => !file.endsWith('.test.ts') && !file.startsWith('lib/platform/prisma/'))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

type Messages = { readonly [key: string]: string | Messages };

/** The message under `<slice>.<rest>` in one language, or undefined. */
export function message(locale: 'es' | 'en', key: string): string | Messages | undefined {
  const [slice = '', ...rest] = key.split('.');
  return rest.reduce<string | Messages | undefined>(
    (node, part) => (typeof node === 'object' ? node[part] : undefined),
    catalogue(locale, slice),
  );
}

const catalogues = new Map<string, Messages>();

function catalogue(locale: string, slice: string): Messages {
  const file = `messages/${locale}/${slice}.json`;
  const known =
    catalogues.get(file) ?? (globSync(file).length > 0 ? (JSON.parse(readFileSync(file, 'utf8')) as Messages) : {});
  catalogues.set(file, known);
  return known;
}

async function exportsOf(file: string): Promise<unknown[]> {
  const loaded: Record<string, unknown> = await import(path.resolve(file));
  return Object.values(loaded);
}

function isCommand(value: unknown): value is Command {
  return (
    isObject(value) &&
    typeof value.name === 'string' &&
    typeof value.write === 'function' &&
    isPermission(value.permission)
  );
}

function isPermission(value: unknown): value is Permission {
  return (
    isObject(value) &&
    Array.isArray(value.roles) &&
    (value.roles as ActorRole[]).every((role) => typeof role === 'string')
  );
}

function isTable(value: unknown): value is Record<string, Permission> {
  return isObject(value) && Object.values(value).length > 0 && Object.values(value).every(isPermission);
}

function isLifecycle(value: unknown): value is Lifecycle {
  return isObject(value) && Array.isArray(value.states) && Array.isArray(value.transitions) && isObject(value.turns);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
