export const GOVERNMENT_LEVELS = ['national', 'regional', 'local'] as const;
export type GovernmentLevel = (typeof GOVERNMENT_LEVELS)[number];

export const BODY_TYPES = [
  'senior_management', 'line', 'consultative', 'support', 'advisory', 'judicial_defense', 'institutional_control', 'decentralized',
] as const;
export type BodyType = (typeof BODY_TYPES)[number];

export const RISK_LEVELS = ['low', 'medium', 'high'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];
