import {
  agreement,
  application,
  assignment,
  ASSIGNMENT_ROLES,
  commitment,
  cycle,
  goal,
  plain,
  proposal,
  request,
  same,
  visit,
} from './records.mjs';

/**
 * @typedef {{ readonly readers: import('./records.mjs').Records, readonly open?: boolean, readonly sentOn?: readonly string[] }} Page
 * `sentOn` are the roles whom the page sends to another one of theirs */

export const ROLES = [
  'administrator',
  'directorate',
  'council_member',
  'selection_specialist',
  'monitoring_analyst',
  'entity_head',
  'entity_hr',
  'superior',
  'manager',
  'candidate',
];

const EVERYONE = plain(ROLES);
const ADMINISTRATOR = plain(['administrator']);
const PROFILE = ['candidate', 'manager'];
const SERVIR = ['administrator', 'directorate', 'council_member', 'selection_specialist', 'monitoring_analyst'];
const REQUEST = ['entity_hr', 'entity_head', 'monitoring_analyst', 'directorate'];
const IMPORTERS = ['entity_hr', 'selection_specialist', 'directorate'];
const FOLLOW_UP = ['monitoring_analyst', 'directorate', 'manager', 'superior'];
const CALL = ['selection_specialist', 'council_member', 'directorate', 'administrator'];
const ENTITY = '(SELECT id, id AS "entityId" FROM entity) r';
/** Posts with a profile that whoever reads the post may read, and with one that its entity is writing. */
const PROFILED = `EXISTS (SELECT 1 FROM post_profile p WHERE p."seatId" = r.id AND p.state = 'APPROVED')`;
const DRAFTED = `EXISTS (SELECT 1 FROM post_profile p WHERE p."seatId" = r.id AND p.state = 'DRAFT')`;
/** @param {string} state of a valuation of the post */
const valued = (state) => `EXISTS (SELECT 1 FROM valuation v WHERE v."seatId" = r.id AND v.state = '${state}')`;
/** What anybody reads, also without an account. @param {import('./records.mjs').Records} readers @returns {Page} */
const open = (readers) => ({ readers, open: true });
/** @param {string} how the open holding of the seat, as `h` */
const heldBy = (how) =>
  `EXISTS (SELECT 1 FROM seat_holding h WHERE h."seatId" = r.id AND h."endsOn" IS NULL AND ${how})`;

/**
 * Who may read each page, and with which record. Whoever is not named gets a 404, or the way to sign in.
 * A page on disk that is not here fails the matrix and the bench.
 * @type {Record<string, Page>}
 */
export const PAGES = {
  '/': open(EVERYONE),
  '/ingresar': open({}),
  '/registro': open({}),
  '/recuperar': open({}),
  '/restablecer/[token]': open({}),
  '/invitacion/[token]': open({}),
  '/normas': open(EVERYONE),
  // The directorate reads a part of it, the others the whole.
  '/censo': open({ ...EVERYONE, directorate: `SELECT 'national' AS gobierno, '2' AS nivel` }),
  '/verificar': open(EVERYONE),
  '/verificar/[code]': open(same('SELECT code FROM verifiable_act LIMIT 1', ROLES)),
  '/concursos': open(EVERYONE),
  '/concursos/[id]': open(same(`SELECT id FROM competition WHERE state = 'PUBLISHED' LIMIT 1`, ROLES)),
  '/concursos/[id]/cuadro': open(
    same(`SELECT "competitionId" FROM merit_list WHERE "publishedAt" IS NOT NULL LIMIT 1`, ROLES),
  ),
  '/concursos/nuevo': { readers: plain(['selection_specialist']) },
  '/concursos/[id]/editar': {
    readers: same(`SELECT id FROM competition WHERE state = 'DRAFT' LIMIT 1`, ['selection_specialist']),
  },
  '/concursos/[id]/evaluacion': {
    readers: same(`SELECT id FROM competition WHERE state = 'EVALUATING' LIMIT 1`, ['selection_specialist']),
  },
  '/concursos/[id]/etapas/[position]': {
    readers: same(`SELECT id, 1 FROM competition WHERE state = 'EVALUATING' LIMIT 1`, ['selection_specialist']),
  },
  '/concursos/[id]/postulaciones': {
    readers: same(
      `SELECT "competitionId" FROM application WHERE state <> 'DRAFT' GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`,
      CALL,
    ),
  },

  '/inicio': { readers: EVERYONE },
  '/avisos': { readers: EVERYONE },
  '/cuenta': { readers: EVERYONE },
  '/admin/correos': { readers: ADMINISTRATOR },
  '/admin/cuentas': { readers: ADMINISTRATOR },
  '/admin/cuentas/[id]': { readers: same('SELECT id FROM "user" LIMIT 1', ['administrator']) },
  '/admin/feriados': { readers: ADMINISTRATOR },
  '/admin/trabajos': { readers: ADMINISTRATOR },
  '/personas': { readers: plain(['entity_hr']) },

  '/perfil': { readers: plain(PROFILE) },
  '/perfil/datos': { readers: plain(PROFILE) },
  '/perfil/estudios/nuevo': { readers: plain(PROFILE) },
  '/perfil/estudios/[id]': { readers: ownLine('study') },
  '/perfil/experiencia/nueva': { readers: plain(PROFILE) },
  '/perfil/experiencia/[id]': { readers: ownLine('experience') },

  '/postulaciones': { readers: plain(['candidate']) },
  '/postulaciones/nueva': {
    readers: {
      candidate: `SELECT c.id AS concurso, u.id AS reader FROM competition c, membership ms JOIN "user" u ON u.id = ms."userId"
        WHERE c.state = 'PUBLISHED' AND ms.role = 'candidate' AND ms."endedAt" IS NULL
          AND NOT EXISTS (SELECT 1 FROM application p WHERE p."competitionId" = c.id AND p."personId" = u."personId") LIMIT 1`,
    },
  },
  '/postulaciones/[id]': { readers: application(`p.state = 'SUBMITTED'`, ['candidate', ...CALL]) },
  '/postulaciones/[id]/constancia': { readers: application(`p.state = 'SUBMITTED'`, ['candidate', ...CALL]) },
  '/postulaciones/[id]/presentar': { readers: application(`p.state = 'DRAFT'`, ['candidate']) },

  '/solicitudes': { readers: plain(REQUEST) },
  '/solicitudes/nueva': { readers: plain(['entity_hr']) },
  '/solicitudes/[id]': { readers: request('r.id', 'manager_request r', `r.state = 'SUBMITTED'`, REQUEST) },
  '/solicitudes/[id]/candidatos': {
    readers: request('r.id', 'manager_request r', `r.state = 'ACCEPTED'`, ['monitoring_analyst', 'directorate']),
  },
  // One that was returned: the draft of the demonstration is sent by a journey.
  '/solicitudes/[id]/editar': {
    readers: request('r.id', 'manager_request r', `r.state = 'RETURNED'`, ['entity_hr']),
  },
  '/propuestas/[id]': { readers: proposal([...REQUEST, 'manager']) },
  '/solicitudes/[id]/asignar': {
    readers: request('r.id', 'manager_request r', `r.state = 'ACCEPTED_BY_MANAGER'`, ['directorate']),
  },

  '/vacantes': {
    readers: plain([
      'directorate',
      'monitoring_analyst',
      'selection_specialist',
      'council_member',
      'entity_hr',
      'entity_head',
    ]),
  },
  '/asignaciones': { readers: plain(ASSIGNMENT_ROLES) },
  '/asignaciones/[id]': { readers: assignment(`a.state = 'CONFIRMED'`) },
  '/asignaciones/[id]/conclusion': { readers: assignment(`a.state = 'CONFIRMED'`, ['directorate']) },
  '/asignaciones/[id]/convenio': {
    readers: assignment(`NOT EXISTS (SELECT 1 FROM agreement g WHERE g."assignmentId" = a.id)`, [
      'directorate',
      'monitoring_analyst',
    ]),
  },
  '/asignaciones/[id]/designacion': { readers: assignment(`a.state = 'NOTIFIED'`, ['entity_hr']) },
  '/asignaciones/[id]/inicio': { readers: assignment(`a.state = 'AGREEMENT_SIGNED'`, ['entity_hr']) },
  '/asignaciones/[id]/prueba': { readers: assignment(`a.state = 'ON_PROBATION'`, ['superior']) },
  '/asignaciones/[id]/sin-efecto': { readers: assignment(`a.state = 'NOTIFIED'`, ['directorate']) },
  '/convenios/[id]': { readers: agreement(`g.state = 'SIGNED' AND a.state <> 'ENDED'`) },
  '/convenios/[id]/editar': { readers: agreement(`g.state = 'DRAFT'`, ['directorate', 'monitoring_analyst']) },

  '/cuerpo': { readers: plain(SERVIR), sentOn: ['manager'] },
  '/cuerpo/registrar': { readers: plain(['directorate']) },
  '/cuerpo/incorporar/[id]': {
    readers: same(`SELECT id FROM application WHERE state = 'COURSE_PASSED' LIMIT 1`, [
      'directorate',
      'council_member',
    ]),
  },
  '/cuerpo/[id]': {
    readers: {
      ...same(`SELECT id FROM cadre_member WHERE state = 'ASSIGNED' LIMIT 1`, SERVIR),
      manager: `SELECT m.id, u.id AS reader FROM cadre_member m JOIN "user" u ON u."personId" = m."personId"
        JOIN membership ms ON ms."userId" = u.id AND ms.role = 'manager' AND ms."endedAt" IS NULL LIMIT 1`,
    },
  },
  '/puestos': {
    readers: {
      ...plain([...SERVIR, 'entity_hr', 'entity_head']),
      monitoring_analyst: `SELECT 'centralized' AS segmento`,
    },
  },
  '/importaciones': { readers: plain(IMPORTERS) },
  '/importaciones/nueva': { readers: plain(IMPORTERS) },
  '/importaciones/[id]': {
    readers: {
      ...same(`SELECT id FROM structure_import WHERE kind = 'census' LIMIT 1`, ['selection_specialist', 'directorate']),
      entity_hr: `SELECT i.id, reader."userId" AS reader FROM structure_import i
        JOIN membership reader ON reader."entityId" = i."entityId" AND reader.role = 'entity_hr' AND reader."endedAt" IS NULL
        LIMIT 1`,
    },
  },
  '/puestos/[id]': {
    readers: request('r.id', 'seat r', 'true', [...SERVIR, 'entity_hr', 'entity_head']),
  },
  '/puestos/nuevo': {
    readers: request('r.id AS unidad', 'organizational_unit r', 'r."closedOn" IS NULL', ['entity_hr']),
  },
  '/puestos/[id]/editar': { readers: request('r.id', 'seat r', 'r."suppressedOn" IS NULL', ['entity_hr']) },
  '/puestos/[id]/excepcion': {
    readers: request(
      'r.id',
      'seat r',
      `r."servantGroup" <> 'public_officer' AND r."suppressedOn" IS NULL AND NOT EXISTS (SELECT 1 FROM classification_exception x WHERE x."seatId" = r.id AND x.state = 'REQUESTED')`,
      ['entity_hr'],
    ),
  },
  '/puestos/[id]/ocupante': {
    readers: request(
      'r.id',
      'seat r',
      `r."suppressedOn" IS NULL AND NOT EXISTS (SELECT 1 FROM seat_holding h WHERE h."seatId" = r.id AND (h."endsOn" IS NULL OR h."endsOn" >= current_date))`,
      ['entity_hr'],
    ),
  },
  '/puestos/[id]/ocupante/fin': {
    readers: request('r.id', 'seat r', heldBy(`h.modality <> 'cadre'`), ['entity_hr']),
  },
  '/puestos/[id]/ocupante/renovacion': {
    readers: request(
      'r.id',
      'seat r',
      `r."servantGroup" = 'public_manager' AND ${heldBy(`h.modality = 'competition'`)}`,
      ['entity_hr'],
    ),
  },
  '/puestos/[id]/desplazamiento': {
    readers: request(
      'r.id',
      'seat r',
      `r."servantGroup" = 'public_manager' AND ${heldBy(`h.modality = 'competition'`)}`,
      ['entity_hr'],
    ),
  },
  '/publicaciones': open(EVERYONE),
  '/publicaciones/[id]': open(same(`SELECT id FROM trust_list WHERE state = 'PUBLISHED' LIMIT 1`, ROLES)),
  '/organismos-tpm': { readers: plain([...SERVIR, 'entity_hr', 'entity_head']) },
  '/puestos/[id]/valorizacion': {
    readers: {
      ...request('r.id', 'seat r', valued('VALIDATED'), SERVIR),
      ...request('r.id', 'seat r', valued('PROPOSED'), ['directorate']),
      ...request('r.id', 'seat r', valued('SUPERSEDED'), ['entity_hr', 'entity_head']),
    },
  },
  '/puestos/[id]/valorizacion/nueva': {
    readers: request(
      'r.id',
      'seat r JOIN entity host ON host.id = r."entityId"',
      `r."servantGroup" = 'public_manager' AND r."suppressedOn" IS NULL AND host.government <> 'local' AND NOT EXISTS (SELECT 1 FROM valuation v WHERE v."seatId" = r.id AND v.state = 'PROPOSED')`,
      ['entity_hr'],
    ),
  },
  '/compensacion': { readers: plain([...SERVIR, 'entity_hr', 'entity_head']) },
  '/compensacion/tablas': { readers: plain([...SERVIR, 'entity_hr', 'entity_head']) },
  '/compensacion/tablas/[id]': {
    readers: same(`SELECT id FROM compensation_table WHERE state = 'IN_FORCE' AND kind = 'main' LIMIT 1`, [
      ...SERVIR,
      'entity_hr',
      'entity_head',
    ]),
  },
  '/puestos/[id]/perfil': {
    readers: request('r.id', 'seat r', `r."servantGroup" = 'public_manager'`, [...SERVIR, 'entity_hr', 'entity_head']),
  },
  '/puestos/[id]/perfil/comparar': {
    readers: request('r.id', 'seat r', PROFILED, [...SERVIR, 'entity_hr', 'entity_head']),
  },
  '/puestos/[id]/perfil/editar': {
    readers: request('r.id', 'seat r', DRAFTED, ['entity_hr']),
  },
  '/manual': { readers: plain([...SERVIR, 'entity_hr', 'entity_head']) },
  '/manual/[id]': {
    readers: same(
      `SELECT p.id FROM standard_position p JOIN position_manual m ON m.id = p."manualId" WHERE m.state = 'IN_FORCE' LIMIT 1`,
      [...SERVIR, 'entity_hr', 'entity_head'],
    ),
  },
  '/manual/versiones/comparar': {
    readers: same(
      `SELECT a.id AS a, b.id AS b FROM position_manual a, position_manual b WHERE a.state = 'SUPERSEDED' AND b.state = 'IN_FORCE' LIMIT 1`,
      [...SERVIR, 'entity_hr', 'entity_head'],
    ),
  },
  '/manual/versiones': { readers: plain([...SERVIR, 'entity_hr', 'entity_head']) },
  '/entidades': { readers: plain(SERVIR) },
  '/entidades/mia': { readers: {}, sentOn: ['entity_hr', 'entity_head'] },
  '/entidades/nueva': { readers: plain(['directorate']) },
  '/entidades/[id]/editar': { readers: request('r.id', ENTITY, 'true', ['entity_hr', 'directorate']) },
  '/entidades/[id]/estructura': {
    readers: request('r."entityId"', 'organizational_unit r', 'true', [...SERVIR, 'entity_hr', 'entity_head']),
  },
  '/entidades/[id]/estructura/unidades/nueva': { readers: request('r.id', ENTITY, 'true', ['entity_hr']) },
  '/entidades/[id]/estructura/unidades/[unitId]': {
    readers: request('r."entityId", r.id', 'organizational_unit r', 'true', [...SERVIR, 'entity_hr', 'entity_head']),
  },
  '/entidades/[id]': {
    readers: request('r.id', ENTITY, 'true', [...SERVIR, 'entity_hr', 'entity_head']),
  },

  '/entidades/[id]/cuotas/excepcion': {
    readers: request(
      'r.id',
      '(SELECT id, id AS "entityId", "declaredPosts" FROM entity) r',
      `r."declaredPosts" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM quota_exception x WHERE x."entityId" = r.id AND x.state = 'REQUESTED')`,
      ['entity_hr'],
    ),
  },

  '/desempeno': { readers: plain(FOLLOW_UP) },
  '/desempeno/[id]': { readers: cycle(`c.state = 'FOLLOW_UP'`, FOLLOW_UP) },
  '/desempeno/[id]/evaluacion': { readers: cycle('c.breakdown IS NOT NULL', FOLLOW_UP) },
  '/desempeno/[id]/metas': { readers: cycle(`c."goalSetState" = 'PENDING'`, ['manager', 'superior']) },
  '/metas/[id]': { readers: goal(`g.state = 'FOLLOW_UP'`, FOLLOW_UP) },
  '/metas/[id]/avance': { readers: goal(`g.state = 'FOLLOW_UP'`, ['manager']) },

  '/seguimiento': { readers: plain(['monitoring_analyst']) },
  '/visitas': { readers: plain(FOLLOW_UP) },
  '/visitas/nueva': { readers: plain(['monitoring_analyst']) },
  '/visitas/[id]': { readers: visit(`v.state = 'HELD'`, FOLLOW_UP) },
  '/visitas/[id]/registrar': { readers: visit(`v.state = 'PLANNED'`, ['monitoring_analyst']) },
  '/compromisos': { readers: plain(FOLLOW_UP) },
  '/compromisos/[id]': { readers: commitment(FOLLOW_UP) },
};

/** A line of the reader's own curriculum. @param {string} table */
function ownLine(table) {
  return Object.fromEntries(
    PROFILE.map((role) => [
      role,
      `SELECT line.id, u.id AS reader FROM ${table} line JOIN "user" u ON u."personId" = line."personId"
         JOIN membership ms ON ms."userId" = u.id AND ms.role = '${role}' AND ms."endedAt" IS NULL LIMIT 1`,
    ]),
  );
}
