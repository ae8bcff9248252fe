import type { EntityClass, EntityReference } from './entity-reference';
import { MINISTRIES } from './ministries';

type Row = readonly [code: string, name: string, acronym: string, ubigeo: string, ruc?: string];

function autonomous(entityClass: EntityClass, sector: string, rows: readonly Row[]): EntityReference[] {
  return rows.map(([code, name, acronym, ubigeo, ruc]) => ({
    code,
    name,
    acronym,
    ubigeo,
    ruc: ruc ?? null,
    entityClass,
    government: 'national',
    sector,
    parentCode: null,
  }));
}

/** Bodies attached to a ministry, whose sector they share. */
function attachedTo(ministry: string, entityClass: EntityClass, rows: readonly Row[]): EntityReference[] {
  const sector = MINISTRIES.find((entity) => entity.code === ministry)?.sector;
  if (sector === undefined) throw new RangeError(`Unknown ministry: ${ministry}`);
  return autonomous(entityClass, sector, rows).map((entity) => ({ ...entity, parentCode: ministry }));
}

export const REGULATORS = attachedTo('PCM', 'regulatory_agency', [
  ['OSINERGMIN', 'Organismo Supervisor de la Inversión en Energía y Minería', 'OSINERGMIN', '150120'],
  ['OSIPTEL', 'Organismo Supervisor de Inversión Privada en Telecomunicaciones', 'OSIPTEL', '150130'],
  [
    'OSITRAN',
    'Organismo Supervisor de la Inversión en Infraestructura de Transporte de Uso Público',
    'OSITRÁN',
    '150141',
  ],
  ['SUNASS', 'Superintendencia Nacional de Servicios de Saneamiento', 'SUNASS', '150120'],
]);

export const AUTONOMOUS_BODIES = autonomous(
  'constitutionally_autonomous_agency',
  'Organismos constitucionalmente autónomos',
  [
    ['BCRP', 'Banco Central de Reserva del Perú', 'BCRP', '150101'],
    ['CGR', 'Contraloría General de la República', 'CGR', '150113'],
    ['DP', 'Defensoría del Pueblo', 'DP', '150101'],
    ['JNE', 'Jurado Nacional de Elecciones', 'JNE', '150101'],
    ['JNJ', 'Junta Nacional de Justicia', 'JNJ', '150131'],
    ['MPFN', 'Ministerio Público', 'MP-FN', '150101'],
    ['ONPE', 'Oficina Nacional de Procesos Electorales', 'ONPE', '150101'],
    ['RENIEC', 'Registro Nacional de Identificación y Estado Civil', 'RENIEC', '150101', '20295613620'],
    ['SBS', 'Superintendencia de Banca, Seguros y Administradoras Privadas de Fondos de Pensiones', 'SBS', '150131'],
    ['TC', 'Tribunal Constitucional', 'TC', '150101'],
  ],
);

/** The Judicial Branch counts its Academy and the Superior Courts as its own (S3, tables 7 and 15). */
export const JUDICIARY: readonly EntityReference[] = autonomous('judicial_branch', 'Poder Judicial', [
  ['PJ', 'Poder Judicial', 'PJ', '150101', '20159981216'],
  ['AMAG', 'Academia de la Magistratura', 'AMAG', '150101'],
  ['CSJ-AREQUIPA', 'Corte Superior de Justicia de Arequipa', 'CSJAR', '040101'],
]).map((entity) => (entity.code === 'CSJ-AREQUIPA' ? { ...entity, parentCode: 'PJ' } : entity));

export const ATTACHED_BODIES: readonly EntityReference[] = [
  ...attachedTo('PCM', 'administrative_system_body', [
    ['SERVIR', 'Autoridad Nacional del Servicio Civil', 'SERVIR', '150113', '20477906461'],
    ['CEPLAN', 'Centro Nacional de Planeamiento Estratégico', 'CEPLAN', '150131'],
  ]),
  ...attachedTo('PCM', 'specialized_technical_agency', [
    [
      'INDECOPI',
      'Instituto Nacional de Defensa de la Competencia y de la Protección de la Propiedad Intelectual',
      'INDECOPI',
      '150130',
    ],
    ['INEI', 'Instituto Nacional de Estadística e Informática', 'INEI', '150113'],
  ]),
  ...attachedTo('MEF', 'specialized_technical_agency', [
    ['SUNAT', 'Superintendencia Nacional de Aduanas y de Administración Tributaria', 'SUNAT', '150101', '20131312955'],
  ]),
  ...attachedTo('MINJUSDH', 'specialized_technical_agency', [
    ['SUNARP', 'Superintendencia Nacional de los Registros Públicos', 'SUNARP', '150140'],
  ]),
  ...attachedTo('MINAM', 'specialized_technical_agency', [
    ['OEFA', 'Organismo de Evaluación y Fiscalización Ambiental', 'OEFA', '150113'],
    ['SERNANP', 'Servicio Nacional de Áreas Naturales Protegidas por el Estado', 'SERNANP', '150131'],
  ]),
  ...attachedTo('MTPE', 'specialized_technical_agency', [
    ['SUNAFIL', 'Superintendencia Nacional de Fiscalización Laboral', 'SUNAFIL', '150113'],
  ]),
  ...attachedTo('MINJUSDH', 'public_executing_agency', [
    ['INPE', 'Instituto Nacional Penitenciario', 'INPE', '150101'],
  ]),
  ...attachedTo('MINCUL', 'public_executing_agency', [['BNP', 'Biblioteca Nacional del Perú', 'BNP', '150130']]),
  ...attachedTo('MINDEF', 'public_executing_agency', [
    ['INDECI', 'Instituto Nacional de Defensa Civil', 'INDECI', '150131'],
  ]),
  ...attachedTo('MINSA', 'public_executing_agency', [
    ['INS', 'Instituto Nacional de Salud', 'INS', '150113'],
    ['SIS', 'Seguro Integral de Salud', 'SIS', '150113'],
  ]),
  ...attachedTo('MTPE', 'social_security_fund', [
    ['ESSALUD', 'Seguro Social de Salud', 'ESSALUD', '150113', '20131257750'],
  ]),
  ...attachedTo('MINEDU', 'type_b', [['UGEL-04', 'Unidad de Gestión Educativa Local N.° 04', 'UGEL 04', '150110']]),
];
