import type { PositionPlace } from './classification';

/** The name of a post, as it is said of a man and of a woman. */
export type Title = { readonly masculine: string; readonly feminine: string };

const title = (masculine: string, feminine: string): Title => ({ masculine, feminine });

const SECRETARY_GENERAL = title('Secretario General', 'Secretaria General');
const GENERAL_MANAGER = title('Gerente General', 'Gerenta General');
const TECHNICAL_SECRETARY = title('Secretario Técnico', 'Secretaria Técnica');

type Names = Readonly<Record<number, Partial<Record<PositionPlace['bodyType'], readonly Title[]>>>>;

/**
 * Names of the posts that head a body by level and type of body (S3 T19). What it does not name has none here. It writes
 * «Gerente(a)», hence Gerenta; a woman may also be called Gerente, and whoever names a post is offered both.
 */
const NATIONAL: Names = {
  2: {
    line: [title('Director General', 'Directora General')],
    consultative: [TECHNICAL_SECRETARY],
    support: [title('Jefe de la Oficina General', 'Jefa de la Oficina General')],
  },
  3: {
    line: [title('Director', 'Directora')],
    consultative: [TECHNICAL_SECRETARY],
    support: [title('Jefe de Oficina', 'Jefa de Oficina')],
  },
};

const REGIONAL: Names = {
  2: { line: [title('Gerente', 'Gerenta')] },
  3: { line: [title('Director', 'Directora'), title('Subgerente', 'Subgerenta')] },
};

/** What the head of a body is called, each name for a man and for a woman; none when the sources do not say. */
export function titlesOf({ government, entityClass, level, bodyType }: PositionPlace): readonly Title[] {
  if (government === 'local') return [];
  if (government === 'regional') return REGIONAL[level]?.[bodyType] ?? [];
  if (level === 1 && bodyType === 'senior_management') {
    return [entityClass === 'ministry' ? SECRETARY_GENERAL : GENERAL_MANAGER];
  }
  return NATIONAL[level]?.[bodyType] ?? [];
}

/** A name completed with that of the unit, where it ends as the unit begins: "Jefa de la Oficina General de Administración". */
export function withUnit(name: string, unit: string): string {
  const words = name.split(' ');
  const shared = words.map((_, from) => words.slice(from).join(' ')).find((tail) => unit.startsWith(`${tail} `));
  return shared ? name + unit.slice(shared.length) : name;
}

const HEADS_NAMES = [
  SECRETARY_GENERAL,
  GENERAL_MANAGER,
  ...[NATIONAL, REGIONAL].flatMap((names) => Object.values(names).flatMap((byBody) => Object.values(byBody).flat())),
].flatMap(({ masculine, feminine }) => [masculine, feminine].map((name) => name.split(' de ')[0] ?? name));

/** Whether a title begins as one of those names, of any level: "Jefe(a) de la Oficina de Tesorería". */
export function isHeadsTitle(title: string): boolean {
  const said = title.trim().replace(/\([oa]\)/g, '');
  return HEADS_NAMES.some((name) => said === name || said.startsWith(`${name} `));
}
