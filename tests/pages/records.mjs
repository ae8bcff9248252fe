// Which record each reader of a page is shown it with, as SQL that answers the parameters of the route in
// their order and, where the record is not anybody's, the account that may read it as "reader". The same
// statements find a record in the demonstration and in the data set of the bench.

/** @typedef {Record<string, string | null>} Records SQL by role; null where the page has no parameter */

/** @param {string} role @param {string} entity column that holds the entity */
const memberOf = (role, entity) =>
  `JOIN membership reader ON reader."entityId" = ${entity} AND reader.role = '${role}' AND reader."endedAt" IS NULL`;

const MANAGER_OF_ASSIGNMENT = `JOIN cadre_member m ON m.id = a."memberId" JOIN "user" reader ON reader."personId" = m."personId"`;
const SUPERIOR_OF_ASSIGNMENT = `JOIN seat s ON s.id = a."seatId" JOIN seat_holding h ON h."seatId" = s."reportsToId" AND h."endsOn" IS NULL
  JOIN "user" reader ON reader."personId" = h."personId"
  JOIN membership superior ON superior."userId" = reader.id AND superior.role = 'superior' AND superior."endedAt" IS NULL`;

/** @type {Record<string, string>} */
const ASSIGNMENT_READERS = {
  directorate: '',
  monitoring_analyst: '',
  selection_specialist: '',
  council_member: '',
  manager: MANAGER_OF_ASSIGNMENT,
  superior: SUPERIOR_OF_ASSIGNMENT,
  entity_hr: memberOf('entity_hr', 'a."entityId"'),
  entity_head: memberOf('entity_head', 'a."entityId"'),
};

/** The analyst who follows the entity: what only they may read. */
const FOLLOWER_OF_ASSIGNMENT = `JOIN portfolio_entity f ON f."entityId" = a."entityId" JOIN "user" reader ON reader."personId" = f."analystId"`;

/** @param {string} role */
const readerColumn = (role) => (/^entity/.test(role) ? 'reader."userId"' : 'reader.id');

/**
 * @param {string} select the parameters of the route
 * @param {string} from tables, the assignment as `a`
 * @param {string} where
 * @param {string[]} roles
 * @param {Record<string, string>} [readers] the joins that lead to the account of each role
 * @returns {Records}
 */
function underAssignment(select, from, where, roles, readers = ASSIGNMENT_READERS) {
  return Object.fromEntries(
    roles.map((role) => {
      const join = readers[role] ?? '';
      return [
        role,
        `SELECT ${select}${join ? `, ${readerColumn(role)} AS reader` : ''} FROM ${from} ${join} WHERE ${where} LIMIT 1`,
      ];
    }),
  );
}

export const ASSIGNMENT_ROLES = Object.keys(ASSIGNMENT_READERS);

/** @param {string} [where] @param {string[]} [roles] */
export const assignment = (where = 'true', roles = ASSIGNMENT_ROLES) =>
  underAssignment('a.id', 'assignment a', where, roles);

/** @param {string} [where] @param {string[]} [roles] */
export const agreement = (where = 'true', roles = ASSIGNMENT_ROLES) =>
  underAssignment('g.id', 'agreement g JOIN assignment a ON a.id = g."assignmentId"', where, roles);

const FOLLOWED_READERS = { ...ASSIGNMENT_READERS, monitoring_analyst: FOLLOWER_OF_ASSIGNMENT };
/** @param {string} where @param {string[]} roles */
export const cycle = (where, roles) =>
  underAssignment(
    'c.id',
    'performance_cycle c JOIN assignment a ON a.id = c."assignmentId"',
    where,
    roles,
    FOLLOWED_READERS,
  );

/** @param {string} where @param {string[]} roles */
export const goal = (where, roles) =>
  underAssignment(
    'g.id',
    'goal g JOIN performance_cycle c ON c.id = g."cycleId" JOIN assignment a ON a.id = c."assignmentId"',
    where,
    roles,
    FOLLOWED_READERS,
  );

const VISIT = 'monitoring_visit v JOIN assignment a ON a.id = v."assignmentId"';

/** @param {string} where @param {string[]} roles */
export const visit = (where, roles) => underAssignment('v.id', VISIT, where, roles, FOLLOWED_READERS);

/** @param {string[]} roles */
export const commitment = (roles) =>
  underAssignment(
    'k.id',
    `commitment k JOIN ${VISIT.replace('v JOIN', 'v ON v.id = k."visitId" JOIN')}`,
    'true',
    roles,
    FOLLOWED_READERS,
  );

/** A proposal: its manager's, its entity's while it may see it, or anybody's for SERVIR. @param {string[]} roles @returns {Records} */
export const proposal = (roles) => ({
  ...request(
    'p.id',
    'proposal p JOIN manager_request r ON r.id = p."requestId"',
    `p.state = 'PROPOSED' AND p."visibleUntil" >= current_date`,
    roles,
  ),
  manager: `SELECT p.id, reader.id AS reader FROM proposal p JOIN cadre_member m ON m.id = p."memberId" JOIN "user" reader ON reader."personId" = m."personId"
    WHERE p.state IN ('PREFERRED', 'ACCEPTED', 'ASSIGNED', 'REFUSED') LIMIT 1`,
});

/** One statement for each of the roles. @param {string} sql @param {readonly string[]} roles @returns {Records} */
export const same = (sql, roles) => Object.fromEntries(roles.map((role) => [role, sql]));

/** The page without parameters, for each of the roles. @param {readonly string[]} roles @returns {Records} */
export const plain = (roles) => Object.fromEntries(roles.map((role) => [role, null]));

/** An application: its owner's, or anybody's for SERVIR. @param {string} where @param {string[]} roles @returns {Records} */
export const application = (where, roles) =>
  Object.fromEntries(
    roles.map((role) => [
      role,
      role === 'candidate'
        ? `SELECT p.id, u.id AS reader FROM application p JOIN "user" u ON u."personId" = p."personId" WHERE ${where} LIMIT 1`
        : `SELECT p.id FROM application p WHERE ${where} LIMIT 1`,
    ]),
  );

/** @param {string} select @param {string} from with the request as `r` @param {string} where @param {string[]} roles @returns {Records} */
export const request = (select, from, where, roles) =>
  Object.fromEntries(
    roles.map((role) => [
      role,
      role === 'monitoring_analyst'
        ? `SELECT ${select}, reader.id AS reader FROM ${from} JOIN portfolio_entity f ON f."entityId" = r."entityId" JOIN "user" reader ON reader."personId" = f."analystId" WHERE ${where} LIMIT 1`
        : /^entity/.test(role)
          ? `SELECT ${select}, reader."userId" AS reader FROM ${from} ${memberOf(role, 'r."entityId"')} WHERE ${where} LIMIT 1`
          : `SELECT ${select} FROM ${from} WHERE ${where} LIMIT 1`,
    ]),
  );
