export const GOVERNMENT_LEVELS = ['national', 'regional', 'local'] as const;
export type GovernmentLevel = (typeof GOVERNMENT_LEVELS)[number];

export const BODY_TYPES = [
  'senior_management',
  'line',
  'consultative',
  'support',
  'advisory',
  'judicial_defense',
  'institutional_control',
  'decentralized',
] as const;
export type BodyType = (typeof BODY_TYPES)[number];

export const RISK_LEVELS = ['low', 'medium', 'high'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** Class of an entity: those of the tables of S3, and the two they leave out. */
export const ENTITY_CLASSES = [
  'ministry',
  'regulatory_agency',
  'specialized_technical_agency',
  'public_executing_agency',
  'administrative_system_body',
  'constitutionally_autonomous_agency',
  'judicial_branch',
  'social_security_fund',
  'regional_government_headquarters',
  'metropolitan_municipality_of_lima',
  'regional_public_agency',
  'local_government',
  'type_b',
] as const;
export type EntityClass = (typeof ENTITY_CLASSES)[number];
