import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { ASSIGNMENT_STATES } from './types';

/** From the directorate's act to the end of the link with the host (handbook 3.5, 3.6; R030 10, 12-16, 28). */
export const assignmentLifecycle = defineLifecycle({
  name: 'agreements.assignment',
  states: ASSIGNMENT_STATES,
  transitions: [
    { command: 'agreements.assign-manager', from: null, to: 'ASSIGNED', norm: 'R030 12-13' },
    { command: 'agreements.acknowledge-notice', from: ['ASSIGNED'], to: 'ASSIGNED', norm: 'TUO 20.4, 25.2' },
    {
      command: 'agreements.acknowledge-notice',
      from: ['ASSIGNED'],
      to: 'NOTIFIED',
      guard: 'both sides',
      norm: 'R030 12-13',
    },
    { command: 'agreements.record-designation', from: ['NOTIFIED'], to: 'DESIGNATED', norm: 'R030 12-13' },
    {
      command: 'agreements.sign-agreement',
      from: ['DESIGNATED'],
      to: 'AGREEMENT_SIGNED',
      guard: 'three parties',
      norm: 'R030 12',
    },
    { command: 'agreements.start-assignment', from: ['AGREEMENT_SIGNED'], to: 'ON_PROBATION', norm: 'R030 10, 15' },
    { command: 'agreements.decide-probation', from: ['ON_PROBATION'], to: 'CONFIRMED', norm: 'R030 10' },
    { command: 'agreements.decide-probation', from: ['ON_PROBATION'], to: 'FAILED_PROBATION', norm: 'R030 10' },
    {
      command: 'agreements.remind-deadline',
      from: ['ON_PROBATION'],
      to: 'ON_PROBATION',
      guard: 'probation about to end',
      norm: 'R030 10',
    },
    {
      command: 'agreements.remind-deadline',
      from: ['CONFIRMED'],
      to: 'CONFIRMED',
      guard: 'term about to end',
      norm: 'R030 15',
    },
    {
      command: 'agreements.end-assignment',
      from: ['ON_PROBATION', 'CONFIRMED'],
      to: 'ENDED',
      norm: 'R030 28; DL1024 9',
    },
    {
      command: 'agreements.annul-assignment',
      from: ['ASSIGNED', 'NOTIFIED', 'DESIGNATED', 'AGREEMENT_SIGNED'],
      to: 'ANNULLED',
      guard: 'before taking office',
      norm: 'R030 13',
    },
  ],
  turns: {
    ASSIGNED: [
      { kind: 'acknowledge-manager', role: 'manager', scope: { person: 'manager' } },
      { kind: 'acknowledge-entity', role: 'entity_hr', scope: 'entity' },
    ],
    NOTIFIED: [{ kind: 'designate', role: 'entity_hr', scope: 'entity', path: '/designacion' }],
    AGREEMENT_SIGNED: [{ kind: 'start', role: 'entity_hr', scope: 'entity', path: '/inicio' }],
    ON_PROBATION: [
      {
        kind: 'decide-probation',
        role: 'superior',
        scope: { person: 'superior' },
        due: { date: 'probationEndsOn' },
        path: '/prueba',
      },
    ],
    CONFIRMED: [{ kind: 'conclude', role: 'directorate', scope: 'any', due: { date: 'endsOn' }, path: '/conclusion' }],
  },
});
