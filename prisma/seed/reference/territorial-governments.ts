import type { EntityReference } from './entity-reference';

/** Department and district of the headquarters. */
const REGIONS: readonly (readonly [code: string, name: string, ubigeo: string])[] = [
  ['AMAZONAS', 'Amazonas', '010101'],
  ['ANCASH', 'Áncash', '020101'],
  ['APURIMAC', 'Apurímac', '030101'],
  ['AREQUIPA', 'Arequipa', '040101'],
  ['AYACUCHO', 'Ayacucho', '050101'],
  ['CAJAMARCA', 'Cajamarca', '060101'],
  ['CALLAO', 'Callao', '070101'],
  ['CUSCO', 'Cusco', '080101'],
  ['HUANCAVELICA', 'Huancavelica', '090101'],
  ['HUANUCO', 'Huánuco', '100101'],
  ['ICA', 'Ica', '110101'],
  ['JUNIN', 'Junín', '120101'],
  ['LA-LIBERTAD', 'La Libertad', '130101'],
  ['LAMBAYEQUE', 'Lambayeque', '140101'],
  ['LIMA', 'Lima', '150801'],
  ['LORETO', 'Loreto', '160101'],
  ['MADRE-DE-DIOS', 'Madre de Dios', '170101'],
  ['MOQUEGUA', 'Moquegua', '180101'],
  ['PASCO', 'Pasco', '190101'],
  ['PIURA', 'Piura', '200101'],
  ['PUNO', 'Puno', '210101'],
  ['SAN-MARTIN', 'San Martín', '220101'],
  ['TACNA', 'Tacna', '230101'],
  ['TUMBES', 'Tumbes', '240101'],
  ['UCAYALI', 'Ucayali', '250101'],
];

export const REGIONAL_GOVERNMENTS: readonly EntityReference[] = REGIONS.map(([code, name, ubigeo]) => ({
  code: `GR-${code}`,
  name: name === 'Callao' ? 'Gobierno Regional del Callao' : `Gobierno Regional de ${name}`,
  acronym: `GR ${name}`,
  ruc: null,
  entityClass: 'regional_government_headquarters',
  government: 'regional',
  sector: 'Gobiernos regionales',
  ubigeo,
  parentCode: null,
}));

export const METROPOLITAN_LIMA: EntityReference = {
  code: 'MML',
  name: 'Municipalidad Metropolitana de Lima',
  acronym: 'MML',
  ruc: null,
  entityClass: 'metropolitan_municipality_of_lima',
  government: 'regional',
  sector: 'Gobiernos regionales',
  ubigeo: '150101',
  parentCode: null,
};

export const MUNICIPALITIES: readonly EntityReference[] = [
  {
    code: 'MP-ESPINAR',
    name: 'Municipalidad Provincial de Espinar',
    acronym: 'MP Espinar',
    ruc: null,
    entityClass: 'local_government',
    government: 'local',
    sector: 'Gobiernos locales',
    ubigeo: '080801',
    parentCode: null,
  },
];
