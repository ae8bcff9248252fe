import type { ManagerRole, ServantGroup } from './types';

/** Classes of type A entities that the tables of S3 classify. */
export type ClassifiedEntityClass =
  | 'ministry'
  | 'regulatory_agency'
  | 'specialized_technical_agency'
  | 'public_executing_agency'
  | 'administrative_system_body'
  | 'constitutionally_autonomous_agency'
  | 'judicial_branch'
  | 'social_security_fund'
  | 'regional_government_headquarters'
  | 'metropolitan_municipality_of_lima'
  | 'regional_public_agency';

export type BodyGroup = 'senior_management' | 'line_or_consultative' | 'support_advisory_control_defense';

export interface ClassificationRow {
  readonly government: 'national' | 'regional';
  readonly entityClass: ClassifiedEntityClass;
  readonly level: 1 | 2 | 3;
  readonly bodyGroup: BodyGroup;
  readonly group: ServantGroup;
  readonly role: ManagerRole | null;
}

type Cell = readonly [level: 1 | 2 | 3, bodyGroup: BodyGroup, group: ServantGroup, role: ManagerRole | null];

const HEAD = 'senior_management';
const LINE = 'line_or_consultative';
const STAFF = 'support_advisory_control_defense';
const OFFICER = 'public_officer';
const MANAGER = 'public_manager';
const CAREER = 'career_servant';
const POLITICAL = 'political_strategic';
const STRATEGIC = 'strategic';
const OPERATIONAL = 'operational_strategic';

function rows(
  government: 'national' | 'regional',
  classes: readonly ClassifiedEntityClass[],
  cells: readonly Cell[],
): ClassificationRow[] {
  return classes.flatMap((entityClass) =>
    cells.map(([level, bodyGroup, group, role]) => ({ government, entityClass, level, bodyGroup, group, role })),
  );
}

/** Tables 7 and 15 (national) and 8 and 16 (regional) of S3, with the erratum of Table 15 mended by Table 7 and its note 59. */
export const CLASSIFICATION_TABLE: readonly ClassificationRow[] = [
  ...rows(
    'national',
    ['ministry'],
    [
      [1, HEAD, OFFICER, null],
      [2, LINE, MANAGER, POLITICAL],
      [2, STAFF, MANAGER, STRATEGIC],
      [3, LINE, MANAGER, STRATEGIC],
      [3, STAFF, MANAGER, OPERATIONAL],
    ],
  ),
  ...rows(
    'national',
    ['regulatory_agency', 'specialized_technical_agency', 'public_executing_agency', 'judicial_branch'],
    [
      [1, HEAD, MANAGER, POLITICAL],
      [2, LINE, MANAGER, STRATEGIC],
      [2, STAFF, MANAGER, STRATEGIC],
      [3, LINE, CAREER, null],
      [3, STAFF, CAREER, null],
    ],
  ),
  ...rows(
    'national',
    ['administrative_system_body', 'constitutionally_autonomous_agency'],
    [
      [1, HEAD, MANAGER, POLITICAL],
      [2, LINE, MANAGER, POLITICAL],
      [2, STAFF, MANAGER, STRATEGIC],
      [3, LINE, CAREER, null],
      [3, STAFF, CAREER, null],
    ],
  ),
  ...rows(
    'national',
    ['social_security_fund'],
    [
      [1, HEAD, MANAGER, POLITICAL],
      [2, LINE, MANAGER, STRATEGIC],
      [2, STAFF, MANAGER, STRATEGIC],
      [3, LINE, MANAGER, OPERATIONAL],
      [3, STAFF, MANAGER, OPERATIONAL],
    ],
  ),
  ...rows(
    'regional',
    ['regional_government_headquarters'],
    [
      [1, HEAD, OFFICER, null],
      [2, LINE, MANAGER, POLITICAL],
      [2, STAFF, MANAGER, STRATEGIC],
      [3, LINE, MANAGER, STRATEGIC],
      [3, STAFF, MANAGER, OPERATIONAL],
    ],
  ),
  ...rows(
    'regional',
    ['metropolitan_municipality_of_lima'],
    [
      [1, HEAD, OFFICER, null],
      [2, LINE, MANAGER, POLITICAL],
      [2, STAFF, MANAGER, STRATEGIC],
      [3, LINE, MANAGER, OPERATIONAL],
      [3, STAFF, MANAGER, OPERATIONAL],
    ],
  ),
  ...rows(
    'regional',
    ['regional_public_agency'],
    [
      [1, HEAD, MANAGER, POLITICAL],
      [2, LINE, MANAGER, STRATEGIC],
      [2, STAFF, MANAGER, STRATEGIC],
      [3, LINE, CAREER, null],
      [3, STAFF, CAREER, null],
    ],
  ),
];
