/** Class of an entity: those of the tables of S3, and the two they leave out. */
export type EntityClass =
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
  | 'regional_public_agency'
  | 'local_government'
  | 'type_b';

/** A real public entity, as reference data. */
export interface EntityReference {
  readonly code: string;
  readonly name: string;
  readonly acronym: string;
  /** Only where it is known for certain. */
  readonly ruc: string | null;
  readonly entityClass: EntityClass;
  /** Metropolitan Lima exercises regional powers: 'regional', as in the tables of S3. */
  readonly government: 'national' | 'regional' | 'local';
  readonly sector: string;
  /** District of the headquarters, INEI. */
  readonly ubigeo: string;
  readonly parentCode: string | null;
}
