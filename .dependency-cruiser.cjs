// Which way imports may point (architecture: Direction). Each rule is proved by a planted violation
// in tests/architecture/boundaries.test.ts.

/** A slice imports only earlier ones. */
const SLICES = [
  'norms',
  'identity',
  'people',
  'entities',
  'positions',
  'goals',
  'compensation',
  'competitions',
  'applications',
  'cadre',
  'requests',
  'agreements',
  'performance',
  'monitoring',
  'development',
  'discipline',
  'transparency',
  'search',
];

const TESTS = '\\.test\\.tsx?$';
const PURE = '^lib/domains/.+/(rules|policy|types|schema|transitions)\\.ts$';
const GENERATED_CLIENT = '^lib/platform/prisma/';
const PRISMA = `${GENERATED_CLIENT}|node_modules/@prisma/`;
const MAY_REACH_PRISMA = [
  '^lib/domains/.+/(queries\\.ts|queries/|commands/|operations/|jobs/|documents/)',
  '^lib/platform/',
  '^lib/worker\\.ts$',
  '^prisma/',
  '^scripts/',
  '^tests/',
  TESTS,
];

const orderOfSlices = SLICES.slice(0, -1).map((slice, index) => ({
  name: `slice-${slice}-imports-only-earlier`,
  severity: 'error',
  comment:
    'Slices are in one total order, so that any of them can be read knowing only those before it. A fact an earlier slice needs from a later one flows down as a row the earlier one owns.',
  from: { path: `^lib/domains/${slice}/`, pathNot: TESTS },
  to: { path: `^lib/domains/(${SLICES.slice(index + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...orderOfSlices,
    {
      name: 'known-slices',
      severity: 'error',
      comment: 'A folder of lib/domains outside the order of slices escapes every rule about it: add it to SLICES.',
      from: { path: '^lib/domains/', pathNot: `^lib/domains/(${SLICES.join('|')})/` },
      to: {},
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two modules that import each other are one module that cannot be read in parts.',
      from: { pathNot: GENERATED_CLIENT },
      to: { circular: true, viaOnly: { pathNot: GENERATED_CLIENT, dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'kernel-is-the-ground',
      severity: 'error',
      comment: 'The kernel is what all else stands on: pure, and ignorant of platform, slices and screens.',
      from: { path: '^lib/kernel/', pathNot: TESTS },
      to: { path: '^(app|components|prisma|scripts|messages|lib/(platform|domains))/' },
    },
    {
      name: 'pure-files-do-no-io',
      severity: 'error',
      comment:
        'Rules, policies, types, schemas and transitions decide from their arguments alone: that is what makes them testable by tables and safe to share with the browser.',
      from: { path: PURE },
      to: {
        path: [
          '^(app|components|prisma|scripts|tests)/',
          '^lib/platform/',
          'node_modules/(next|pg|pg-boss|pino|@prisma)/',
          'node_modules/server-only/',
        ],
      },
    },
    {
      name: 'pure-files-touch-no-machine',
      severity: 'error',
      comment: 'Files, network and clocks of Node have no place in a rule.',
      from: { path: PURE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-files-import-pure-files',
      severity: 'error',
      comment: 'A rule that imports a query or a command is no longer pure, whatever its own lines say.',
      from: { path: PURE },
      to: { path: '^lib/domains/.+/(queries|commands|operations|jobs|documents)(/|\\.ts$)' },
    },
    {
      name: 'prisma-only-where-rows-are-read-or-written',
      severity: 'error',
      comment:
        'The database is reached from queries, commands, operations, jobs, documents, platform, seed and tests, so that scope and policy cannot be passed by.',
      from: { pathNot: [...MAY_REACH_PRISMA, '^prisma\\.config\\.ts$'] },
      to: { path: PRISMA, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'components-receive-what-they-show',
      severity: 'error',
      comment:
        'A component gets data and actions as properties: it can then be shown in any page, and tested without a server.',
      from: { path: '^components/', pathNot: TESTS },
      to: {
        path: ['^app/', '^lib/platform/', '^lib/domains/.+/(queries|commands|operations|jobs|documents)(/|\\.ts$)'],
      },
    },
    {
      name: 'commands-know-no-web',
      severity: 'error',
      comment: 'Jobs, imports and the public API call commands too: redirects and caches belong to the action.',
      from: { path: '^lib/domains/.+/(commands|operations|jobs)/', pathNot: TESTS },
      to: { path: ['node_modules/next/', '^app/', '^components/'] },
    },
    {
      name: 'queries-know-no-screens',
      severity: 'error',
      comment: 'A query answers with data for whoever asks: pages, exports, jobs.',
      from: { path: '^lib/domains/.+/(queries\\.ts|queries/)', pathNot: TESTS },
      to: { path: ['^app/', '^components/', '^lib/domains/.+/commands/'] },
    },
    {
      name: 'platform-knows-no-slice',
      severity: 'error',
      comment: 'The platform serves every slice and names none; lib/worker.ts composes them.',
      from: { path: '^lib/platform/', pathNot: TESTS },
      to: { path: ['^lib/domains/', '^app/', '^components/'] },
    },
    {
      name: 'lib-knows-no-app',
      severity: 'error',
      comment: 'Routes depend on the domain, never the other way round.',
      from: { path: '^lib/', pathNot: TESTS },
      to: { path: '^app/' },
    },
    {
      name: 'production-code-imports-no-tests',
      severity: 'error',
      comment: 'Factories and harnesses must not ship.',
      from: { path: '^(app|components|lib|messages)/', pathNot: TESTS },
      to: { path: [TESTS, '^tests/'] },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      comment: 'An import that leads nowhere hides from every other rule.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|dist|\\.data)/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['react-server', 'import', 'require', 'node', 'default', 'types'],
    },
  },
};
