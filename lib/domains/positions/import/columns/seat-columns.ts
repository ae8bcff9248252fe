import { choice, code, text, type Column } from './column';

/** What a file says of the post of a row. */
export const SEAT_COLUMNS = [
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
