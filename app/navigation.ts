import type { ActorRole, Role } from '@/lib/kernel/actor';

export type NavEntry = {
  readonly href: string;
  /** Message `navigation.<key>`. */
  readonly key: string;
  /** Other addresses of the same section. */
  readonly holds?: readonly string[];
};

const HOME: NavEntry = { href: '/inicio', key: 'home' };
const COMPETITIONS: NavEntry = { href: '/concursos', key: 'competitions' };
const REQUESTS: NavEntry = { href: '/solicitudes', key: 'requests' };
const ASSIGNMENTS: NavEntry = { href: '/asignaciones', key: 'assignments' };
const CADRE: NavEntry = { href: '/cuerpo', key: 'cadre' };
const PERFORMANCE: NavEntry = { href: '/desempeno', key: 'performance' };
const ENTITIES: NavEntry = { href: '/entidades', key: 'entities' };
const MY_ENTITY: NavEntry = { href: '/entidades/mia', key: 'my_entity' };
const MANUAL: NavEntry = { href: '/manual', key: 'manual' };
const TPM: NavEntry = { href: '/organismos-tpm', key: 'tpm' };
const VISITS: NavEntry = { href: '/visitas', key: 'visits' };
const COMMITMENTS: NavEntry = { href: '/compromisos', key: 'commitments' };
const PUBLICATIONS: NavEntry = { href: '/publicaciones', key: 'publications' };
const CENSUS: NavEntry = { href: '/censo', key: 'census' };
const IMPORTS: NavEntry = { href: '/importaciones', key: 'imports' };
const COMPENSATION: NavEntry = { href: '/compensacion', key: 'compensation' };
const NORMS: NavEntry = { href: '/normas', key: 'norms' };
const POSITIONS: NavEntry = {
  href: '/puestos',
  key: 'positions',
  holds: [MANUAL.href, TPM.href, IMPORTS.href, COMPENSATION.href],
};

const IMPORTERS: readonly ActorRole[] = ['entity_hr', 'selection_specialist', 'directorate'];

/** What the section of posts is made of; the census and the lists are read by everybody, and have their own frame. */
export function positionsArea(role: ActorRole): readonly NavEntry[] {
  const list = { href: POSITIONS.href, key: 'posts' };
  return [list, MANUAL, COMPENSATION, TPM, CENSUS, PUBLICATIONS, ...(IMPORTERS.includes(role) ? [IMPORTS] : [])];
}

/** The sections each role finds at the top of every page. */
const NAVIGATION: Readonly<Record<Role, readonly NavEntry[]>> = {
  candidate: [HOME, { href: '/postulaciones', key: 'applications' }, { href: '/perfil', key: 'profile' }, COMPETITIONS],
  selection_specialist: [HOME, COMPETITIONS, CADRE, POSITIONS, NORMS],
  council_member: [HOME, COMPETITIONS, CADRE, POSITIONS, NORMS],
  monitoring_analyst: [
    HOME,
    { href: '/seguimiento', key: 'portfolio' },
    VISITS,
    COMMITMENTS,
    PERFORMANCE,
    REQUESTS,
    ASSIGNMENTS,
    CADRE,
    ENTITIES,
    POSITIONS,
  ],
  directorate: [HOME, REQUESTS, ASSIGNMENTS, CADRE, PERFORMANCE, COMPETITIONS, ENTITIES, POSITIONS, VISITS],
  entity_hr: [HOME, REQUESTS, ASSIGNMENTS, MY_ENTITY, POSITIONS, { href: '/personas', key: 'people' }],
  entity_head: [HOME, ASSIGNMENTS, REQUESTS, POSITIONS],
  superior: [HOME, PERFORMANCE, ASSIGNMENTS, COMMITMENTS],
  manager: [HOME, PERFORMANCE, ASSIGNMENTS, COMMITMENTS, { href: '/perfil', key: 'profile' }],
  administrator: [
    HOME,
    { href: '/admin/cuentas', key: 'accounts' },
    { href: '/admin/trabajos', key: 'jobs' },
    { href: '/admin/correos', key: 'outbox' },
    { href: '/admin/feriados', key: 'holidays' },
    ENTITIES,
    POSITIONS,
    NORMS,
  ],
};

/** The sections of whoever acts; the pages of the entity in whose name they act are in its own. */
export function navigationOf({ role, entityId }: { role: Role; entityId: string | null }): readonly NavEntry[] {
  if (entityId === null) return NAVIGATION[role];
  const own = { ...MY_ENTITY, holds: [`/entidades/${entityId}`] };
  return NAVIGATION[role].map((entry) => (entry === MY_ENTITY ? own : entry));
}

/** What a visitor without a session finds. */
export const PUBLIC_NAVIGATION: readonly NavEntry[] = [
  COMPETITIONS,
  CENSUS,
  PUBLICATIONS,
  NORMS,
  { href: '/verificar', key: 'verify' },
];
