import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { MANUAL_STATES } from './types';

/** SERVIR loads a version of the manual and puts it in force, which supersedes the one that was (R040 133). */
export const manualLifecycle = defineLifecycle({
  name: 'positions.manual',
  states: MANUAL_STATES,
  transitions: [
    { command: 'positions.load-manual', from: null, to: 'DRAFT' },
    { command: 'positions.put-manual-in-force', from: ['DRAFT'], to: 'IN_FORCE', norm: 'R040 133' },
    { command: 'positions.put-manual-in-force', from: ['IN_FORCE'], to: 'SUPERSEDED' },
    { command: 'positions.discard-manual', from: ['DRAFT'], to: 'DISCARDED' },
  ],
  turns: { DRAFT: [{ kind: 'approve', role: 'directorate', scope: 'any' }] },
});
