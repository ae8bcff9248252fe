import { defineLifecycle } from '@/lib/kernel/lifecycle';
import { IMPORT_STATES } from './types';

const BEFORE_APPLYING = ['UPLOADED', 'MAPPED', 'CHECKED', 'FAILED'] as const;
const TURNS = [
  { kind: 'continue_own', role: 'entity_hr', scope: 'entity' },
  { kind: 'continue_census', role: 'selection_specialist', scope: 'any' },
] as const;

/** A file of units and posts: its columns are told, it is checked whole, and then all of it enters the structure or nothing. */
export const importLifecycle = defineLifecycle({
  name: 'positions.import',
  states: IMPORT_STATES,
  transitions: [
    { command: 'positions.upload-import', from: null, to: 'UPLOADED' },
    { command: 'positions.map-import', from: BEFORE_APPLYING, to: 'MAPPED', guard: 'checkMapping' },
    { command: 'positions.check-import', from: ['MAPPED', 'CHECKED', 'FAILED'], to: 'CHECKED' },
    { command: 'positions.apply-import', from: ['CHECKED'], to: 'APPLYING', guard: 'checkMayApply' },
    { command: 'positions.finish-import', from: ['APPLYING'], to: 'APPLIED' },
    { command: 'positions.fail-import', from: ['APPLYING'], to: 'FAILED' },
    { command: 'positions.undo-import', from: ['APPLIED'], to: 'UNDONE' },
    { command: 'positions.discard-import', from: BEFORE_APPLYING, to: 'DISCARDED' },
  ],
  turns: { UPLOADED: TURNS, MAPPED: TURNS, CHECKED: TURNS, FAILED: TURNS },
});

/** Of the two turns, the one that is not of the import's kind. */
export const turnsTaken = (entityId: string | null) => [entityId === null ? 'continue_own' : 'continue_census'];
