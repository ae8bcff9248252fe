import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ANONYMOUS, ROLES, SYSTEM, type Actor, type ActorRole } from '@/lib/kernel/actor';
import { execute } from '@/lib/platform/execute';
import { commandFiles, permissionRows, sliceOf } from './registry';

const files = await commandFiles();
const permissions = await permissionRows();
const registered = files.flatMap(({ file, commands }) => commands.map((command) => ({ file, command })));
const EVERYONE: readonly ActorRole[] = ['anonymous', 'system', ...ROLES];

test('there are commands to prove', () => {
  expect(registered.length).toBeGreaterThan(40);
});

test.each(files.map(({ file, commands }) => [file, commands] as const))('%s holds one verb', (file, commands) => {
  if (commands.length === 0)
    expect(importersBeside(file), 'a step that only one command takes belongs in its file').toBeGreaterThan(1);
  else expect(commands.map((command) => command.name)).toEqual([`${sliceOf(file)}.${path.basename(file, '.ts')}`]);
});

test('no two commands share a name', () => {
  const names = registered.map(({ command }) => command.name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each(registered.map(({ file, command }) => [command.name, file, command] as const))(
  '%s asks for the permission of its row in the table of its slice',
  (name, file, command) => {
    const rows = permissions.filter((row) => row.name === name && row.slice === sliceOf(file));
    expect(rows).toHaveLength(1);
    expect(command.permission).toBe(rows[0]?.permission);
    expect(command.permission.roles.length).toBeGreaterThan(0);
  },
);

test.each(permissions.map((row) => [row.name] as const))('the permission %s belongs to a command', (name) => {
  expect(registered.map(({ command }) => command.name)).toContain(name);
});

const refusals = registered.flatMap(({ command }) =>
  EVERYONE.filter((role) => !command.permission.roles.includes(role)).map(
    (role) => [command.name, role, command] as const,
  ),
);

test.each(refusals)('%s refuses whoever acts as %s', async (_name, role, command) => {
  const result = await execute(command, actorAs(role), {});
  expect(result).toMatchObject({ ok: false, refusal: { code: 'platform.forbidden' } });
});

function actorAs(role: ActorRole): Actor {
  if (role === 'anonymous') return ANONYMOUS;
  if (role === 'system') return SYSTEM;
  const id = '00000000-0000-7000-8000-000000000001';
  return { userId: id, personId: id, name: role, role, entityId: id, sessionId: id };
}

function importersBeside(file: string): number {
  const name = path.basename(file, '.ts');
  const beside = globSync(`${path.dirname(file)}/*.ts`).filter((other) => other !== file);
  return beside.filter((other) => readFileSync(other, 'utf8').includes(`'./${name}'`)).length;
}
