import 'server-only';
import { MAX_DOCUMENTS, MAX_STAGES } from '@/lib/domains/competitions/schema';
import type { NormFrame } from '@/lib/domains/norms/frames';

/** What the form of the terms shows whatever the competition: its rows, and the shortest publication of the frame. */
export function termsFormSettings(frame: NormFrame) {
  return {
    rows: { stages: MAX_STAGES, documents: MAX_DOCUMENTS },
    publicationDays: frame.number('competition.publication.min') ?? 0,
  };
}
