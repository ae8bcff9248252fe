import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = process.cwd();
const require = createRequire(import.meta.url);
const config: {
  forbidden: { name: string; comment: string; severity: string }[];
} = require('../../.dependency-cruiser.cjs');
const sliceRules = config.forbidden.filter((rule) => /^slice-.*-imports-only-earlier$/.test(rule.name));
const slices = sliceRules.map((rule) => rule.name.replace(/^slice-(.*)-imports-only-earlier$/, '$1'));

/** For each rule, one file that breaks it; imports lead to the other files of this list. */
const violations: Record<string, Record<string, string>> = {
  'known-slices': { 'lib/domains/stray/rules.ts': `import '@/lib/kernel/result'` },
  'no-cycles': {
    'lib/kernel/first.ts': `import { b } from './second'; export const a = () => b`,
    'lib/kernel/second.ts': `import { a } from './first'; export const b = () => a`,
  },
  'kernel-is-the-ground': { 'lib/kernel/grounded.ts': `import '@/lib/platform/clock'` },
  'pure-files-do-no-io': { 'lib/domains/norms/rules.ts': `import '@/lib/platform/clock'` },
  'pure-files-touch-no-machine': { 'lib/domains/norms/policy.ts': `import 'node:fs'` },
  'pure-files-import-pure-files': { 'lib/domains/norms/schema.ts': `import './queries'` },
  'prisma-only-where-rows-are-read-or-written': {
    'app/page.tsx': `import { PrismaPg } from '@prisma/adapter-pg'; export default PrismaPg`,
  },
  'components-receive-what-they-show': { 'components/norms/list.tsx': `import '@/lib/domains/norms/queries'` },
  'commands-know-no-web': {
    'lib/domains/norms/commands/add-holiday.ts': `import { redirect } from 'next/navigation'; redirect('/')`,
  },
  'queries-know-no-screens': { 'lib/domains/identity/queries.ts': `import '@/components/norms/list'` },
  'platform-knows-no-slice': { 'lib/platform/nosy.ts': `import '@/lib/domains/norms/queries'` },
  'lib-knows-no-app': { 'lib/domains/people/queries.ts': `import '@/app/page'` },
  'production-code-imports-no-tests': { 'lib/platform/cheat.ts': `import '@/tests/factories/person'` },
  'nothing-unresolvable': { 'lib/kernel/lost.ts': `import './nowhere'` },
};

const innocents: Record<string, string> = {
  'lib/kernel/result.ts': '',
  'lib/platform/clock.ts': '',
  'lib/domains/norms/queries.ts': `import '@/lib/platform/clock'`,
  'tests/factories/person.ts': '',
};

const fixture = mkdtempSync(path.join(tmpdir(), 'portal-boundaries-'));
let fired = new Map<string, Set<string>>();

function plant(files: Record<string, string>) {
  for (const [file, source] of Object.entries(files)) {
    const target = path.join(fixture, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, `${source}\nexport {}\n`);
  }
}

beforeAll(async () => {
  plant(innocents);
  for (const files of Object.values(violations)) plant(files);
  slices.forEach((slice, index) => {
    const later = slices[index + 1] ?? 'search';
    plant({
      [`lib/domains/${later}/facts.ts`]: '',
      [`lib/domains/${slice}/early.ts`]: `import '@/lib/domains/${later}/facts'`,
    });
  });
  symlinkSync(path.join(root, 'node_modules'), path.join(fixture, 'node_modules'));
  writeFileSync(
    path.join(fixture, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { paths: { '@/*': ['./*'] }, jsx: 'react-jsx' } }),
  );

  process.chdir(fixture);
  const { options, ...ruleSet } = await extractConfig(path.join(root, '.dependency-cruiser.cjs'));
  const { output } = await cruise(
    ['app', 'components', 'lib', 'tests'],
    { ...options, ruleSet, validate: true, tsConfig: { fileName: 'tsconfig.json' } },
    options?.enhancedResolveOptions,
    { tsConfig: extractTSConfig('tsconfig.json') },
  );
  fired = new Map();
  for (const { rule, from } of (output as ICruiseResult).summary.violations) {
    fired.set(rule.name, (fired.get(rule.name) ?? new Set()).add(from));
  }
}, 60_000);

afterAll(() => {
  process.chdir(root);
  rmSync(fixture, { recursive: true, force: true });
});

test.each(Object.entries(violations))('%s fires on a planted violation', (rule, files) => {
  const caught = [...(fired.get(rule) ?? [])];
  expect(caught.some((file) => file in files)).toBe(true);
});

test.each(slices)('%s may not import the slice after it', (slice) => {
  expect(fired.get(`slice-${slice}-imports-only-earlier`)).toContain(`lib/domains/${slice}/early.ts`);
});

test('what breaks no rule is left alone', () => {
  const accused = new Set([...fired.values()].flatMap((files) => [...files]));
  expect(Object.keys(innocents).filter((file) => accused.has(file))).toEqual([]);
});

test('every rule is an error, says why, and has a violation planted here', () => {
  for (const rule of config.forbidden) {
    expect(rule.severity).toBe('error');
    expect(rule.comment.length).toBeGreaterThan(30);
  }
  const proved = [...Object.keys(violations), ...sliceRules.map((rule) => rule.name)];
  expect(proved.sort()).toEqual(config.forbidden.map((rule) => rule.name).sort());
});
