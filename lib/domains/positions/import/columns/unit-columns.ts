import { choice, code, text, type Column } from './column';

/** What a file says of each unit. */
export const UNIT_COLUMNS = [
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
] as const satisfies readonly Column[];
