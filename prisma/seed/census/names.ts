import type { BodyType } from '@/lib/domains/entities/types';
import type { UnitFunction } from '@/lib/domains/positions/tpm/rules';
import type { BodyKind } from './plan';

const LINE = [
  'Supervisión',
  'Regulación',
  'Promoción',
  'Gestión Territorial',
  'Servicios',
  'Evaluación',
  'Normatividad',
  'Operaciones',
];
const STAFF = [
  'Administración',
  'Planeamiento y Presupuesto',
  'Asesoría Jurídica',
  'Recursos Humanos',
  'Abastecimiento',
  'Tecnologías de la Información',
  'Comunicaciones',
  'Modernización',
];
const OFFICES = ['Despacho', 'Viceministerio', 'Secretaría General', 'Gabinete', 'Alta Dirección'];

const FUNCTION_NAMES: Readonly<Record<UnitFunction, string>> = {
  economic_development: 'Desarrollo Económico',
  social_development: 'Desarrollo Social',
  infrastructure: 'Infraestructura',
  natural_resources: 'Recursos Naturales y Gestión del Medio Ambiente',
};

const FIRST_WORD: Readonly<Record<BodyKind, readonly string[]>> = {
  H: ['', 'Gerencia General'],
  L: ['', '', 'Dirección General de', 'Dirección de', 'Subdirección de'],
  S: ['', '', 'Oficina General de', 'Oficina de', 'Unidad de'],
  D: ['', '', 'Órgano Desconcentrado', 'Sede Desconcentrada', 'Unidad Desconcentrada'],
};

type Named = {
  readonly level: number;
  readonly kind: BodyKind;
  readonly bodyType: BodyType;
  readonly function: UnitFunction | null;
  /** Of the unit in its block: it sets apart two of the same name. */
  readonly number: number;
};

/** "Oficina General de Administración 118". */
export function unitName({ level, kind, bodyType, function: unitFunction, number }: Named): string {
  const suffix = number + 1;
  if (unitFunction) return `Gerencia Regional de ${FUNCTION_NAMES[unitFunction]} ${suffix}`;
  if (kind === 'H') return `${OFFICES[number % OFFICES.length]} ${suffix}`;
  if (bodyType === 'institutional_control') return `Órgano de Control Institucional ${suffix}`;
  if (bodyType === 'judicial_defense') return `Procuraduría Pública ${suffix}`;
  if (bodyType === 'consultative') return `Consejo Consultivo ${suffix}`;
  const subjects = kind === 'L' ? LINE : STAFF;
  const subject = kind === 'D' ? '' : ` ${subjects[number % subjects.length]}`;
  return `${FIRST_WORD[kind][level]}${subject} ${suffix}`;
}

const GIVEN = [
  'Ana',
  'Beatriz',
  'Carmen',
  'Daniel',
  'Elena',
  'Félix',
  'Gloria',
  'Hugo',
  'Inés',
  'Jorge',
  'Karina',
  'Luis',
  'María',
  'Néstor',
  'Olga',
  'Pedro',
  'Rosa',
  'Saúl',
  'Teresa',
  'Víctor',
  'Yolanda',
  'Alberto',
  'Bertha',
  'César',
  'Dora',
  'Ernesto',
  'Fabiola',
  'Gerardo',
  'Hilda',
  'Iván',
  'Juana',
  'Ricardo',
];
const FAMILY = [
  'Quispe',
  'Mamani',
  'Flores',
  'Huamán',
  'Rojas',
  'Sánchez',
  'Condori',
  'Ramos',
  'Chávez',
  'Torres',
  'Vargas',
  'Castillo',
  'Núñez',
  'Apaza',
  'Paredes',
  'Salazar',
  'Yupanqui',
  'Zegarra',
  'Ccori',
];

/** An invented person: each of the census has a name of their own. */
export function personName(n: number): { readonly givenNames: string; readonly familyNames: string } {
  const of = (list: readonly string[], at: number) => list[at % list.length] ?? '';
  const turn = Math.floor(n / GIVEN.length);
  return {
    givenNames: of(GIVEN, n),
    familyNames: `${of(FAMILY, (n % GIVEN.length) + turn * 7)} ${of(FAMILY, turn * 11 + Math.floor(turn / FAMILY.length) * 5 + 3)}`,
  };
}
