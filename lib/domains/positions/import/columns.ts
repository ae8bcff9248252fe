import type { ImportKind } from './types';

/** Lists of words that a cell may choose from. */
export const WORD_LISTS = [
  'classes',
  'governments',
  'body_types',
  'functions',
  'servant_groups',
  'manager_roles',
  'flags',
] as const;
export type WordList = (typeof WORD_LISTS)[number];

export type CellRule =
  | { readonly kind: 'code' }
  | { readonly kind: 'text'; readonly max: number }
  | { readonly kind: 'choice'; readonly words: WordList }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'money' }
  | { readonly kind: 'ruc' }
  | { readonly kind: 'ubigeo' };

export interface Column {
  readonly key: string;
  readonly of: 'entity' | 'unit' | 'seat';
  readonly header: { readonly es: string; readonly en: string };
  /** In every row; only for what the portal does not have yet; or never. */
  readonly need: 'row' | 'new' | 'optional';
  readonly rule: CellRule;
  /** What the template's example says; of a choice, its value. */
  readonly example: string;
}

const code = { kind: 'code' } as const;
const text = (max: number) => ({ kind: 'text', max }) as const;
const choice = (words: WordList) => ({ kind: 'choice', words }) as const;

/** What a file may say, in the order of the template. Where nothing else is said, a blank cell leaves things as they are. */
export const COLUMNS = [
  {
    key: 'entity_code',
    of: 'entity',
    header: { es: 'Código de la entidad', en: 'Entity code' },
    need: 'row',
    rule: code,
    example: 'EJEMPLO',
  },
  {
    key: 'entity_name',
    of: 'entity',
    header: { es: 'Nombre de la entidad', en: 'Entity name' },
    need: 'new',
    rule: text(200),
    example: 'Entidad de Ejemplo',
  },
  {
    key: 'entity_acronym',
    of: 'entity',
    header: { es: 'Sigla', en: 'Acronym' },
    need: 'new',
    rule: text(40),
    example: 'EJEMPLO',
  },
  {
    key: 'entity_ruc',
    of: 'entity',
    header: { es: 'RUC', en: 'RUC' },
    need: 'optional',
    rule: { kind: 'ruc' },
    example: '',
  },
  {
    key: 'entity_class',
    of: 'entity',
    header: { es: 'Clase de entidad', en: 'Entity class' },
    need: 'new',
    rule: choice('classes'),
    example: 'public_executing_agency',
  },
  {
    key: 'entity_government',
    of: 'entity',
    header: { es: 'Nivel de gobierno', en: 'Level of government' },
    need: 'new',
    rule: choice('governments'),
    example: 'national',
  },
  {
    key: 'entity_sector',
    of: 'entity',
    header: { es: 'Sector', en: 'Sector' },
    need: 'new',
    rule: text(100),
    example: 'Economía y Finanzas',
  },
  {
    key: 'entity_ubigeo',
    of: 'entity',
    header: { es: 'Ubigeo', en: 'Ubigeo' },
    need: 'new',
    rule: { kind: 'ubigeo' },
    example: '150101',
  },
  {
    key: 'entity_parent',
    of: 'entity',
    header: { es: 'Entidad de la que depende', en: 'Parent entity' },
    need: 'optional',
    rule: code,
    example: '',
  },
  {
    key: 'unit_code',
    of: 'unit',
    header: { es: 'Código de la unidad', en: 'Unit code' },
    need: 'row',
    rule: code,
    example: 'OGA',
  },
  {
    key: 'unit_name',
    of: 'unit',
    header: { es: 'Nombre de la unidad', en: 'Unit name' },
    need: 'new',
    rule: text(200),
    example: 'Oficina General de Administración',
  },
  {
    key: 'unit_body',
    of: 'unit',
    header: { es: 'Tipo de órgano', en: 'Type of body' },
    need: 'new',
    rule: choice('body_types'),
    example: 'support',
  },
  {
    key: 'unit_level',
    of: 'unit',
    header: { es: 'Nivel organizacional', en: 'Organisational level' },
    need: 'new',
    rule: { kind: 'integer', min: 1, max: 4 },
    example: '2',
  },
  {
    key: 'unit_parent',
    of: 'unit',
    header: { es: 'Unidad de la que depende', en: 'Parent unit' },
    need: 'optional',
    rule: code,
    example: '',
  },
  {
    key: 'unit_function',
    of: 'unit',
    header: { es: 'Función regional', en: 'Regional function' },
    need: 'optional',
    rule: choice('functions'),
    example: '',
  },
  {
    key: 'unit_headcount',
    of: 'unit',
    header: { es: 'Servidores de la unidad', en: 'Unit headcount' },
    need: 'optional',
    rule: { kind: 'integer', min: 0, max: 999_999 },
    example: '48',
  },
  {
    key: 'seat_code',
    of: 'seat',
    header: { es: 'Código del puesto', en: 'Post code' },
    need: 'optional',
    rule: code,
    example: 'EJEMPLO.OGA',
  },
  {
    key: 'seat_title',
    of: 'seat',
    header: { es: 'Nombre del puesto', en: 'Post title' },
    need: 'new',
    rule: text(200),
    example: 'Jefe(a) de la Oficina General de Administración',
  },
  {
    key: 'seat_reports_to',
    of: 'seat',
    header: { es: 'Código del puesto del que depende', en: 'Code of the post it reports to' },
    need: 'optional',
    rule: code,
    example: '',
  },
  {
    key: 'seat_group',
    of: 'seat',
    header: { es: 'Grupo de servidores', en: 'Servant group' },
    need: 'optional',
    rule: choice('servant_groups'),
    example: '',
  },
  {
    key: 'seat_role',
    of: 'seat',
    header: { es: 'Rol directivo', en: 'Managerial role' },
    need: 'optional',
    rule: choice('manager_roles'),
    example: '',
  },
  {
    key: 'seat_budgeted',
    of: 'seat',
    header: { es: 'Presupuestado', en: 'Budgeted' },
    need: 'optional',
    rule: choice('flags'),
    example: 'yes',
  },
  {
    key: 'seat_pay',
    of: 'seat',
    header: { es: 'Remuneración mensual (S/)', en: 'Monthly pay (S/)' },
    need: 'optional',
    rule: { kind: 'money' },
    example: '',
  },
] as const satisfies readonly Column[];

export type ColumnKey = (typeof COLUMNS)[number]['key'];

/** An entity says nothing of itself: it is already known. */
export function columnsOf(kind: ImportKind): readonly (Column & { readonly key: ColumnKey })[] {
  return kind === 'census' ? COLUMNS : COLUMNS.filter((column) => column.of !== 'entity');
}
