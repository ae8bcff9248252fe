export interface Territory {
  /** Ubigeo of the department or of the Constitutional Province; '1501' is Metropolitan Lima, '15' the rest of Lima. */
  ubigeo: string;
  name: string;
  code: string;
  column: number;
  row: number;
}

const tile = (ubigeo: string, name: string, code: string, column: number, row: number): Territory => ({
  ubigeo,
  name,
  code,
  column,
  row,
});

export const TILE_COLUMNS = 5;
export const TILE_ROWS = 8;

/** The 24 departments, Callao and Metropolitan Lima, each a tile about where it lies. */
export const TERRITORIES: readonly Territory[] = [
  tile('24', 'Tumbes', 'TUM', 0, 0),
  tile('01', 'Amazonas', 'AMA', 2, 0),
  tile('20', 'Piura', 'PIU', 0, 1),
  tile('06', 'Cajamarca', 'CAJ', 1, 1),
  tile('22', 'San Martín', 'SAM', 2, 1),
  tile('16', 'Loreto', 'LOR', 3, 1),
  tile('14', 'Lambayeque', 'LAM', 0, 2),
  tile('13', 'La Libertad', 'LAL', 1, 2),
  tile('10', 'Huánuco', 'HUC', 2, 2),
  tile('25', 'Ucayali', 'UCA', 3, 2),
  tile('02', 'Áncash', 'ANC', 1, 3),
  tile('19', 'Pasco', 'PAS', 2, 3),
  tile('15', 'Lima (provincias)', 'LIP', 1, 4),
  tile('12', 'Junín', 'JUN', 2, 4),
  tile('07', 'Callao', 'CAL', 0, 5),
  tile('1501', 'Lima Metropolitana', 'LIM', 1, 5),
  tile('09', 'Huancavelica', 'HUV', 2, 5),
  tile('08', 'Cusco', 'CUS', 3, 5),
  tile('17', 'Madre de Dios', 'MDD', 4, 5),
  tile('11', 'Ica', 'ICA', 1, 6),
  tile('05', 'Ayacucho', 'AYA', 2, 6),
  tile('03', 'Apurímac', 'APU', 3, 6),
  tile('21', 'Puno', 'PUN', 4, 6),
  tile('04', 'Arequipa', 'ARE', 2, 7),
  tile('18', 'Moquegua', 'MOQ', 3, 7),
  tile('23', 'Tacna', 'TAC', 4, 7),
];

/** The territory of a ubigeo of 2, 4 or 6 digits. */
export function territoryOf(ubigeo: string): Territory | undefined {
  const prefix = ubigeo.startsWith('1501') ? '1501' : ubigeo.slice(0, 2);
  return TERRITORIES.find((territory) => territory.ubigeo === prefix);
}
