import type { SheetColumn, Words } from '@/lib/kernel/sheet-rows';

/** In the language of the norm that prints the annexes. */
const CLASSES: Words = {
  Ministerio: 'ministry',
  'Organismo regulador': 'regulatory_agency',
  'Organismo técnico especializado': 'specialized_technical_agency',
  'Organismo público ejecutor': 'public_executing_agency',
  'Ente rector de sistema administrativo': 'administrative_system_body',
  'Organismo constitucionalmente autónomo': 'constitutionally_autonomous_agency',
  'Poder Judicial': 'judicial_branch',
  'Seguro social': 'social_security_fund',
  'Sede de gobierno regional': 'regional_government_headquarters',
  'Municipalidad Metropolitana de Lima': 'metropolitan_municipality_of_lima',
  'Organismo público regional': 'regional_public_agency',
  'Entidad de tipo B': 'type_b',
};
const CATEGORIES: Words = { '1': '1', '2': '2' };
const REPORTING: Words = { Funcionario: 'officer', Directivo: 'manager' };

const LEVEL: SheetColumn = { header: 'Nivel organizacional', field: 'level' };

/** The sheet of the maxima, as the annexes of R138 order them: row by level and reporting, column by range and category. */
export const MAIN_COLUMNS: readonly SheetColumn[] = [
  { header: 'Clase de entidad', field: 'entityClass', words: CLASSES },
  LEVEL,
  { header: 'Reporta a', field: 'reporting', words: REPORTING },
  { header: 'Rango presupuestal', field: 'budgetRange' },
  { header: 'Categoría', field: 'category', words: CATEGORIES },
  { header: 'Monto anual máximo (S/)', field: 'amount' },
];

/** The sheet of the cadre's scale: what its manager is to earn each month in a post of each level. */
export const SCALE_COLUMNS: readonly SheetColumn[] = [LEVEL, { header: 'Monto mensual (S/)', field: 'amount' }];
