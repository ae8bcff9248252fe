import ubigeo from 'ubigeo-peru';

const places = new Map<string, string>();
for (const { departamento, provincia, distrito, nombre } of ubigeo.inei) {
  const code = departamento + provincia + distrito;
  // The package repeats 010000 for a province of Amazonas: the department comes first.
  if (!places.has(code)) places.set(code, nombre);
}

/** Name of the department, province or district of an INEI ubigeo ('150101', '040000'). Null when it does not exist. */
export function placeName(code: string): string | null {
  return places.get(code) ?? null;
}
