/** A territory of the map: the 24 departments, Callao, and Metropolitan Lima apart from its department. */
export interface Territory {
  /** Prefix of its ubigeo (INEI): two digits, or four for Metropolitan Lima, the province of Lima. */
  readonly code: string;
  readonly name: string;
}

/** The province of Lima, apart from its department. */
export const METROPOLITAN_LIMA = '1501';

export const TERRITORIES: readonly Territory[] = [
  { code: '01', name: 'Amazonas' },
  { code: '02', name: 'Áncash' },
  { code: '03', name: 'Apurímac' },
  { code: '04', name: 'Arequipa' },
  { code: '05', name: 'Ayacucho' },
  { code: '06', name: 'Cajamarca' },
  { code: '07', name: 'Callao' },
  { code: '08', name: 'Cusco' },
  { code: '09', name: 'Huancavelica' },
  { code: '10', name: 'Huánuco' },
  { code: '11', name: 'Ica' },
  { code: '12', name: 'Junín' },
  { code: '13', name: 'La Libertad' },
  { code: '14', name: 'Lambayeque' },
  { code: '15', name: 'Lima' },
  { code: METROPOLITAN_LIMA, name: 'Lima Metropolitana' },
  { code: '16', name: 'Loreto' },
  { code: '17', name: 'Madre de Dios' },
  { code: '18', name: 'Moquegua' },
  { code: '19', name: 'Pasco' },
  { code: '20', name: 'Piura' },
  { code: '21', name: 'Puno' },
  { code: '22', name: 'San Martín' },
  { code: '23', name: 'Tacna' },
  { code: '24', name: 'Tumbes' },
  { code: '25', name: 'Ucayali' },
];

const byCode = new Map(TERRITORIES.map((territory) => [territory.code, territory]));

/** The territory of a ubigeo of six digits. Null when it is not in Peru. */
export function territoryOf(ubigeo: string): Territory | null {
  if (!/^\d{6}$/.test(ubigeo)) return null;
  const code = ubigeo.startsWith(METROPOLITAN_LIMA) ? METROPOLITAN_LIMA : ubigeo.slice(0, 2);
  return byCode.get(code) ?? null;
}
