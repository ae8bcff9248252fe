import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { TABLE_STATES } from './types';

/** SERVIR loads a version of the amounts and puts it in force, which supersedes the one of its kind that was. */
export const tableLifecycle = defineLifecycle({
  name: 'compensation.table',
  states: TABLE_STATES,
  transitions: [
    { command: 'compensation.load-table', from: null, to: 'DRAFT', guard: 'checkCriteria' },
    { command: 'compensation.put-table-in-force', from: ['DRAFT'], to: 'IN_FORCE' },
    { command: 'compensation.put-table-in-force', from: ['IN_FORCE'], to: 'SUPERSEDED' },
    { command: 'compensation.discard-table', from: ['DRAFT'], to: 'DISCARDED' },
  ],
  turns: { DRAFT: [{ kind: 'approve', role: 'directorate', scope: 'any' }] },
});
