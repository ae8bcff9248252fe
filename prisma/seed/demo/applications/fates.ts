import type { CallKey } from '../competitions/calls';

/** What becomes of one applicant. Scores are those of the stages in order, as far as they got; the last may be a fail. */
export type Fate = {
  readonly kind?: 'draft' | 'withdrawn' | 'unscreened' | 'screenedOut' | 'absent';
  readonly scores?: readonly string[];
  /** Mark of the introductory course; incorporated if a resolution is told. */
  readonly course?: string;
  readonly resolution?: string;
  /** The demonstration account of the candidate, instead of somebody else. */
  readonly account?: true;
};

export const FATES: Partial<Record<CallKey, readonly Fate[]>> = {
  open: [{}, {}, {}, { kind: 'draft' }, { kind: 'draft', account: true }],
  closed: [{}, {}, {}, { kind: 'withdrawn' }],
  evaluating: [
    { scores: ['17.5', '16', '15.5'] },
    { scores: ['15', '14.5'], account: true },
    { scores: ['18', '17'] },
    { scores: ['14', '11'] },
    { scores: ['11.5'] },
    { scores: ['16', '15', '12'] },
    { kind: 'screenedOut' },
    { kind: 'unscreened' },
  ],
  // The first two have the same total: the interview decides between them.
  meritList: [
    { scores: ['18', '16', '16', '15', '16'] },
    { scores: ['16', '14', '15', '15', '20'] },
    { scores: ['15', '15.5', '14', '16', '15'] },
    { scores: ['17', '18', '17', '18', '18.5'] },
    { scores: ['14', '14', '13.5', '14', '14.5'] },
    { scores: ['13', '12.5'] },
  ],
  listApproved: [
    { scores: ['16', '15', '17', '16', '17'] },
    { scores: ['18', '17.5', '16', '17', '18'] },
    { scores: ['14.5', '15', '14', '13', '15.5'] },
    { scores: ['15', '16', '12.5'] },
    { kind: 'screenedOut' },
  ],
  results: [
    { scores: ['17', '16.5', '16', '17', '17.5'] },
    { scores: ['16', '15', '15.5', '14', '16'] },
    { scores: ['18', '17', '18', '16.5', '17'] },
    { scores: ['15', '14', '14', '15', '15'] },
    { scores: ['13.5', '13', '14', '13', '14'] },
    { scores: ['16', '15'], kind: 'absent' },
    { scores: ['10'] },
  ],
  course: [
    { scores: ['18', '17', '17', '16', '18'], course: '17.5', resolution: 'RPE 000118-SERVIR-PE' },
    { scores: ['17', '16', '16.5', '17', '17'], course: '16' },
    { scores: ['16', '16', '15', '15', '16'], course: '12.5' },
    { scores: ['15.5', '15', '15', '14', '15'] },
    { scores: ['15', '14', '14', '14', '14.5'] },
    { scores: ['14', '13', '13', '13', '14'] },
    { scores: ['16', '15', '14', '14', '13'] },
  ],
  concluded: [
    { scores: ['17', '17', '16', '16', '17'], course: '18', resolution: 'RPE 000041-SERVIR-PE' },
    { scores: ['16', '15', '16', '15', '16'], course: '15.5', resolution: 'RPE 000042-SERVIR-PE' },
    { scores: ['15', '14', '14', '15', '15'], course: '11' },
    { scores: ['14', '13', '13', '14', '14'] },
  ],
  void: [{ kind: 'screenedOut' }, { kind: 'screenedOut' }],
};
