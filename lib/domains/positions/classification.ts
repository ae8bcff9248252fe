import type { BodyType, GovernmentLevel } from '@/lib/domains/entities/types';
import { type BodyGroup, CLASSIFICATION_TABLE, type ClassificationRow } from './classification-table';
import type { ManagerRole, ServantGroup } from './types';

/** Null: decentralised bodies are outside the tables. */
const GROUP_OF_BODY: Record<BodyType, BodyGroup | null> = {
  senior_management: 'senior_management',
  line: 'line_or_consultative',
  consultative: 'line_or_consultative',
  support: 'support_advisory_control_defense',
  advisory: 'support_advisory_control_defense',
  judicial_defense: 'support_advisory_control_defense',
  institutional_control: 'support_advisory_control_defense',
  decentralized: null,
};

/** Where the head of a body stands in the State. */
export interface PositionPlace {
  readonly government: GovernmentLevel;
  readonly entityClass: string;
  /** Organisational level: 1 is the top. */
  readonly level: number;
  readonly bodyType: BodyType;
}

/** What in the tables a reader should know before trusting a row. */
export type ClassificationNote = 'ministry_level_1_erratum' | 'regional_level_3_line_as_printed';

export type ClassificationExplanation =
  | {
      readonly kind: 'row';
      readonly tables: readonly string[];
      readonly row: ClassificationRow;
      readonly note: ClassificationNote | null;
    }
  /** Level 4 and below, and decentralised bodies (S3 I.2, III.2.1): unless SERVIR decides otherwise with reasons. */
  | { readonly kind: 'career_by_default'; readonly because: 'level' | 'decentralized'; readonly source: string }
  /** Entities that are not of type A, or combinations that the tables do not print. */
  | { readonly kind: 'not_covered'; readonly tables: readonly string[] };

export interface Classification {
  /** Null when no source says. */
  readonly group: ServantGroup | null;
  /** Only public managers have one. */
  readonly role: ManagerRole | null;
  readonly explanation: ClassificationExplanation;
}

const TABLES: Record<PositionPlace['government'], readonly string[]> = {
  national: ['S3 T7', 'S3 T15'],
  regional: ['S3 T8', 'S3 T16'],
  local: [],
};

/** Servant group and role of who heads a body, with the row of the tables that says so. */
export function classify(place: PositionPlace): Classification {
  const tables = TABLES[place.government];
  const uncovered: Classification = { group: null, role: null, explanation: { kind: 'not_covered', tables } };
  const ofClass = CLASSIFICATION_TABLE.filter(
    (row) => row.government === place.government && row.entityClass === place.entityClass,
  );
  if (ofClass.length === 0) return uncovered;
  if (place.bodyType === 'decentralized') return careerByDefault('decentralized');
  if (place.level >= 4) return careerByDefault('level');
  const bodyGroup = GROUP_OF_BODY[place.bodyType];
  const row = ofClass.find((candidate) => candidate.level === place.level && candidate.bodyGroup === bodyGroup);
  if (!row) return uncovered;
  return { group: row.group, role: row.role, explanation: { kind: 'row', tables, row, note: noteOn(row) } };
}

function careerByDefault(because: 'level' | 'decentralized'): Classification {
  const explanation = { kind: 'career_by_default', because, source: 'S3 I.2; S3 III.2.1' } as const;
  return { group: 'career_servant', role: null, explanation };
}

function noteOn({ entityClass, level, bodyGroup }: ClassificationRow): ClassificationNote | null {
  if (entityClass === 'ministry' && level === 1) return 'ministry_level_1_erratum';
  const differs =
    entityClass === 'regional_government_headquarters' || entityClass === 'metropolitan_municipality_of_lima';
  return differs && level === 3 && bodyGroup === 'line_or_consultative' ? 'regional_level_3_line_as_printed' : null;
}
