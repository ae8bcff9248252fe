/** A profile as the form of a request sends it. */
export type ProfileInput = Readonly<Record<string, Readonly<Record<string, string>>>>;

function profile(
  field: string,
  area: string,
  years: { general: string; public: string; managerial: string; area: string },
): ProfileInput {
  return {
    study_level: { value: 'professional_title', mandatory: 'on' },
    study_field: { value: field },
    general_experience_years: { value: years.general, mandatory: 'on' },
    public_experience_years: { value: years.public, mandatory: 'on' },
    managerial_experience_years: { value: years.managerial, mandatory: 'on' },
    area_experience_years: { area, value: years.area },
  };
}

const USUAL = { general: '8', public: '4', managerial: '3', area: '3' };

/** Profiles the stories ask for. Studies in a field and experience in an area are desirable, not indispensable. */
export const PROFILES = {
  administration: profile('Administración; Contabilidad; Economía', 'administration', USUAL),
  planning: profile('Economía; Administración', 'planning_budget', USUAL),
  infrastructure: profile('Ingeniería Civil; Arquitectura', 'infrastructure', USUAL),
  technology: profile('Ingeniería de Sistemas; Ingeniería Informática', 'information_technology', USUAL),
  operations: profile('Administración; Ingeniería Industrial', 'operations', USUAL),
  supply: profile('Administración; Ingeniería Industrial; Economía', 'procurement', USUAL),
} as const satisfies Record<string, ProfileInput>;
