import { expect, test } from 'vitest';
import { ROLES } from '@/lib/kernel/actor';
import { messagePath } from '@/lib/kernel/case-view';
import { commandFiles, lifecycles, message, permissionRows } from './registry';

const all = await lifecycles();
const permissions = await permissionRows();
const names = (await commandFiles()).flatMap(({ commands }) => commands.map((command) => command.name));
const LANGUAGES = ['es', 'en'] as const;

const transitions = all.flatMap(({ lifecycle }) =>
  lifecycle.transitions.map(
    (transition) =>
      [`${lifecycle.name}: ${transition.from ?? 'nothing'} → ${transition.to}`, lifecycle, transition] as const,
  ),
);

test('there are lifecycles to prove', () => {
  expect(all.length).toBeGreaterThan(6);
});

test.each(all.map(({ slice, lifecycle }) => [lifecycle.name, slice, lifecycle] as const))(
  '%s bears the name of its slice and an aggregate',
  (name, slice) => {
    expect(name).toMatch(new RegExp(`^${slice}\\.[a-z_]+$`));
  },
);

test.each(transitions)('%s happens by a command that exists, between known states', (_title, lifecycle, transition) => {
  expect(names).toContain(transition.command);
  for (const state of [...(transition.from ?? []), transition.to]) expect(lifecycle.states).toContain(state);
});

test.each(all.map(({ lifecycle }) => [lifecycle.name, lifecycle] as const))(
  'every state of %s can be reached',
  (_name, lifecycle) => {
    const reached = new Set(lifecycle.transitions.map((transition) => transition.to));
    expect(lifecycle.states.filter((state) => !reached.has(state))).toEqual([]);
  },
);

const turns = all.flatMap(({ lifecycle }) =>
  Object.entries(lifecycle.turns).flatMap(([state, list]) =>
    (list ?? []).map((turn) => [`${lifecycle.name}.${turn.kind}`, state, turn, lifecycle] as const),
  ),
);

test.each(turns)(
  'the turn %s in %s falls to a role that may act, and is said in both languages',
  (kind, state, turn, lifecycle) => {
    expect(lifecycle.states).toContain(state);
    expect(ROLES).toContain(turn.role);
    const ways = lifecycle.transitions
      .filter((transition) => transition.from?.includes(state))
      .map((transition) => transition.command);
    const open = permissions.filter(
      ({ name, permission }) => ways.includes(name) && permission.roles.includes(turn.role),
    );
    expect(
      open.map(({ name }) => name),
      `what ${turn.role} may run in ${state}`,
    ).not.toEqual([]);
    const { slice, key } = messagePath(kind);
    const missing = LANGUAGES.flatMap((locale) =>
      ['title', 'action', 'consequence']
        .map((part) => `${slice}.tasks.${key}.${part}`)
        .filter((path) => typeof message(locale, path) !== 'string')
        .map((path) => `${locale} ${path}`),
    );
    expect(missing).toEqual([]);
  },
);

const states = all.flatMap(({ lifecycle }) => lifecycle.states.map((state) => [lifecycle.name, state] as const));

test.each(states)('the state %s %s has a name in both languages', (name, state) => {
  const { slice, key } = messagePath(name);
  const missing = LANGUAGES.filter((locale) => typeof message(locale, `${slice}.states.${key}_${state}`) !== 'string');
  expect(missing).toEqual([]);
});
