import { expect, it } from 'vitest';
import { agreementLifecycle } from '../agreement/transitions';
import { agreementPermissions } from '../permissions';
import { assignmentLifecycle } from './transitions';

const lifecycles = [assignmentLifecycle, agreementLifecycle];

it('every transition belongs to a command that somebody may run', () => {
  const commands = lifecycles.flatMap((lifecycle) => lifecycle.transitions.map((transition) => transition.command));
  expect(commands.filter((command) => !(command in agreementPermissions))).toEqual([]);
  expect(Object.keys(agreementPermissions).filter((command) => !commands.includes(command))).toEqual([]);
});

it('every state can be reached, and those without way out are the ends', () => {
  for (const { states, transitions } of lifecycles) {
    expect(states.filter((state) => !transitions.some((transition) => transition.to === state))).toEqual([]);
  }
  const stuck = assignmentLifecycle.states.filter(
    (state) =>
      !assignmentLifecycle.transitions.some(({ from, to }) => to !== state && from?.some((origin) => origin === state)),
  );
  expect(stuck).toEqual(['FAILED_PROBATION', 'ENDED', 'ANNULLED']);
});
