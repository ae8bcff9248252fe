import type { EntityReference } from './entity-reference';

type Row = readonly [code: string, name: string, sector: string, ubigeo: string, ruc?: string];

const ROWS: readonly Row[] = [
  ['PCM', 'Presidencia del Consejo de Ministros', 'Presidencia del Consejo de Ministros', '150101'],
  ['MINAM', 'Ministerio del Ambiente', 'Ambiental', '150120'],
  ['MINCETUR', 'Ministerio de Comercio Exterior y Turismo', 'Comercio Exterior y Turismo', '150131'],
  ['MINCUL', 'Ministerio de Cultura', 'Cultura', '150130'],
  ['MINDEF', 'Ministerio de Defensa', 'Defensa', '150113'],
  ['MIDAGRI', 'Ministerio de Desarrollo Agrario y Riego', 'Desarrollo Agrario y Riego', '150101'],
  ['MIDIS', 'Ministerio de Desarrollo e Inclusión Social', 'Desarrollo e Inclusión Social', '150131'],
  ['MEF', 'Ministerio de Economía y Finanzas', 'Economía y Finanzas', '150101', '20131370645'],
  ['MINEDU', 'Ministerio de Educación', 'Educación', '150130', '20131370998'],
  ['MINEM', 'Ministerio de Energía y Minas', 'Energía y Minas', '150130'],
  ['MININTER', 'Ministerio del Interior', 'Interior', '150131'],
  ['MINJUSDH', 'Ministerio de Justicia y Derechos Humanos', 'Justicia y Derechos Humanos', '150122'],
  ['MIMP', 'Ministerio de la Mujer y Poblaciones Vulnerables', 'Mujer y Poblaciones Vulnerables', '150101'],
  ['PRODUCE', 'Ministerio de la Producción', 'Producción', '150131'],
  ['RREE', 'Ministerio de Relaciones Exteriores', 'Relaciones Exteriores', '150101'],
  ['MINSA', 'Ministerio de Salud', 'Salud', '150113', '20131373237'],
  ['MTPE', 'Ministerio de Trabajo y Promoción del Empleo', 'Trabajo y Promoción del Empleo', '150113'],
  ['MTC', 'Ministerio de Transportes y Comunicaciones', 'Transportes y Comunicaciones', '150101'],
  ['MVCS', 'Ministerio de Vivienda, Construcción y Saneamiento', 'Vivienda, Construcción y Saneamiento', '150131'],
];

export const MINISTRIES: readonly EntityReference[] = ROWS.map(([code, name, sector, ubigeo, ruc]) => ({
  code,
  name,
  acronym: code,
  ruc: ruc ?? null,
  entityClass: 'ministry',
  government: 'national',
  sector,
  ubigeo,
  parentCode: null,
}));
