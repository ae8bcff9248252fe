import { defineLifecycle } from '@/lib/kernel/lifecycle';

export const REQUEST_STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'ACCEPTED',
  'PROPOSED',
  'PREFERRED',
  'ACCEPTED_BY_MANAGER',
  'ASSIGNED',
  'WITHDRAWN',
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** An entity asks for a manager for a seat of its own, and SERVIR matches it with the cadre (DL1024 8-9; R030 11-13). */
export const requestLifecycle = defineLifecycle<RequestState>({
  name: 'requests.request',
  states: REQUEST_STATES,
  transitions: [
    { command: 'requests.draft-request', from: null, to: 'DRAFT' },
    { command: 'requests.edit-request', from: ['DRAFT'], to: 'DRAFT' },
    { command: 'requests.edit-request', from: ['RETURNED'], to: 'RETURNED' },
    {
      command: 'requests.submit-request',
      from: ['DRAFT', 'RETURNED'],
      to: 'SUBMITTED',
      guard: 'checkRequestable',
      norm: 'DL1024 8',
    },
    { command: 'requests.return-request', from: ['SUBMITTED'], to: 'RETURNED' },
    {
      command: 'requests.accept-request',
      from: ['SUBMITTED'],
      to: 'ACCEPTED',
      guard: 'checkRequestable',
      norm: 'DL1024 8',
    },
    {
      command: 'requests.propose-managers',
      from: ['ACCEPTED', 'PROPOSED'],
      to: 'PROPOSED',
      guard: 'checkProposal',
      norm: 'R030 13',
    },
    { command: 'requests.extend-access', from: ['ACCEPTED', 'PROPOSED'], to: 'PROPOSED' },
    { command: 'requests.prefer-candidate', from: ['PROPOSED'], to: 'PREFERRED', guard: 'checkPreference' },
    { command: 'requests.accept-proposal', from: ['PREFERRED'], to: 'ACCEPTED_BY_MANAGER' },
    {
      command: 'requests.refuse-proposal',
      from: ['PREFERRED'],
      to: 'PROPOSED',
      guard: 'checkRefusal',
      norm: 'DL1024 8',
    },
    {
      command: 'requests.refuse-proposal',
      from: ['PREFERRED'],
      to: 'ACCEPTED',
      guard: 'checkRefusal',
      norm: 'DL1024 8',
    },
    { command: 'agreements.assign-manager', from: ['ACCEPTED_BY_MANAGER'], to: 'ASSIGNED', norm: 'R030 13' },
    // Another file can be preferred while the manager has not answered, and the post given up while SERVIR has not assigned.
    { command: 'requests.withdraw-preference', from: ['PREFERRED'], to: 'PROPOSED' },
    { command: 'requests.withdraw-preference', from: ['PREFERRED'], to: 'ACCEPTED' },
    {
      command: 'requests.withdraw-request',
      from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'PROPOSED', 'PREFERRED', 'ACCEPTED_BY_MANAGER'],
      to: 'WITHDRAWN',
    },
  ],
  turns: {
    DRAFT: [{ kind: 'complete', role: 'entity_hr', scope: 'entity' }],
    SUBMITTED: [{ kind: 'decide', role: 'directorate', scope: 'any' }],
    RETURNED: [{ kind: 'mend', role: 'entity_hr', scope: 'entity', path: '/editar' }],
    ACCEPTED: [
      { kind: 'propose', role: 'monitoring_analyst', scope: { person: 'analyst' }, path: '/candidatos' },
      { kind: 'propose_unfollowed', role: 'directorate', scope: 'any', path: '/candidatos' },
    ],
    PROPOSED: [{ kind: 'prefer', role: 'entity_hr', scope: 'entity', due: { date: 'visibleUntil' } }],
    ACCEPTED_BY_MANAGER: [{ kind: 'assign', role: 'directorate', scope: 'any', path: '/asignar' }],
  },
});

export const PROPOSAL_STATES = [
  'PROPOSED',
  'PREFERRED',
  'NOT_PREFERRED',
  'ACCEPTED',
  'REFUSED',
  'ASSIGNED',
  'WITHDRAWN',
] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** One manager's file within a request. */
export const proposalLifecycle = defineLifecycle<ProposalState>({
  name: 'requests.proposal',
  states: PROPOSAL_STATES,
  transitions: [
    { command: 'requests.propose-managers', from: null, to: 'PROPOSED' },
    { command: 'requests.prefer-candidate', from: ['PROPOSED', 'NOT_PREFERRED'], to: 'PREFERRED' },
    { command: 'requests.prefer-candidate', from: ['PROPOSED'], to: 'NOT_PREFERRED' },
    { command: 'requests.accept-proposal', from: ['PREFERRED'], to: 'ACCEPTED' },
    {
      command: 'requests.refuse-proposal',
      from: ['PREFERRED'],
      to: 'REFUSED',
      guard: 'checkRefusal',
      norm: 'DL1024 8; R030 29.i',
    },
    { command: 'requests.record-hearing', from: ['REFUSED'], to: 'REFUSED', guard: 'checkHearing', norm: 'R030 29.i' },
    { command: 'agreements.assign-manager', from: ['ACCEPTED'], to: 'ASSIGNED' },
    { command: 'requests.withdraw-preference', from: ['PREFERRED'], to: 'NOT_PREFERRED' },
    {
      command: 'requests.withdraw-request',
      from: ['PROPOSED', 'NOT_PREFERRED', 'PREFERRED', 'ACCEPTED'],
      to: 'WITHDRAWN',
    },
  ],
  turns: {
    PREFERRED: [{ kind: 'answer', role: 'manager', scope: { person: 'manager' } }],
    // R030 29.i: only a refusal after the one the norm allows opens it; the others say it is taken.
    REFUSED: [{ kind: 'hear_exclusion', role: 'directorate', scope: 'any' }],
  },
});

/** States in which a request occupies its seat: index `request_one_open_per_seat`. */
export const OPEN_REQUEST_STATES = [
  'SUBMITTED',
  'RETURNED',
  'ACCEPTED',
  'PROPOSED',
  'PREFERRED',
  'ACCEPTED_BY_MANAGER',
] as const satisfies readonly RequestState[];

/** Files among which the entity may still choose. */
export const PENDING_PROPOSAL_STATES = ['PROPOSED', 'NOT_PREFERRED'] as const satisfies readonly ProposalState[];
