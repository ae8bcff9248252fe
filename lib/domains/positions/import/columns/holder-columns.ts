import { HOLDER_TEXTS } from '../../holding/types';
import { choice, text, type Column } from './column';

const { names: NAMES, support: SUPPORT, profile: PROFILE } = HOLDER_TEXTS;

/**
 * What a file says of whoever holds the post of a row: all of it or nothing. A commission says its last day besides, and
 * whoever is not an officer, how they meet the profile.
 */
export const HOLDER_COLUMNS = [
  {
    key: 'holder_modality',
    of: 'holder',
    header: { es: 'Modalidad del ocupante', en: 'How the post is held' },
    need: 'holder',
    rule: choice('modalities'),
    example: 'competition',
  },
  {
    key: 'holder_document_type',
    of: 'holder',
    header: { es: 'Tipo de documento', en: 'Type of document' },
    need: 'holder',
    rule: choice('document_types'),
    example: 'dni',
  },
  {
    key: 'holder_document',
    of: 'holder',
    header: { es: 'Número de documento', en: 'Document number' },
    need: 'holder',
    rule: text(12),
    example: '00000000',
  },
  {
    key: 'holder_given_names',
    of: 'holder',
    header: { es: 'Nombres', en: 'Given names' },
    need: 'holder',
    rule: text(NAMES),
    example: 'Nombres de Ejemplo',
  },
  {
    key: 'holder_family_names',
    of: 'holder',
    header: { es: 'Apellidos', en: 'Family names' },
    need: 'holder',
    rule: text(NAMES),
    example: 'Apellidos de Ejemplo',
  },
  {
    key: 'holder_since',
    of: 'holder',
    header: { es: 'Ocupa el puesto desde', en: 'Holds the post since' },
    need: 'holder',
    rule: { kind: 'date' },
    example: '2026-01-05',
  },
  {
    key: 'holder_due',
    of: 'holder',
    header: { es: 'Vence', en: 'Temporary cover until' },
    need: 'optional',
    rule: { kind: 'date' },
    example: '',
  },
  {
    key: 'holder_act',
    of: 'holder',
    header: { es: 'Acto que lo sustenta', en: 'Supporting act' },
    need: 'holder',
    rule: text(SUPPORT),
    example: 'Resolución 12-2026',
  },
  {
    key: 'holder_profile',
    of: 'holder',
    header: { es: 'Cómo cumple el perfil', en: 'How they meet the profile' },
    need: 'optional',
    rule: text(PROFILE),
    example: 'Título profesional en Administración y seis años de experiencia.',
  },
] as const satisfies readonly Column[];
