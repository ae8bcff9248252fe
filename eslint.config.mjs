import { defineConfig, globalIgnores } from 'eslint/config';
import next from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';
import { builtinRules } from 'eslint/use-at-your-own-risk';

/**
 * @param {'warn' | 'error'} severity
 * @param {number} max lines of code
 * @returns {import('eslint').Linter.RuleEntry}
 */
const sizeOf = (severity, max) => [severity, { max, skipBlankLines: true, skipComments: true }];

const maxLines = builtinRules.get('max-lines');
if (!maxLines) throw new Error('ESLint has no rule max-lines any more');

const clockMessage =
  'Time is injected: take `now` or `today` as an argument, or read lib/platform/clock.ts (architecture, convention 7).';

/** @type {import('eslint').Linter.RulesRecord} */
const clockRules = {
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clockMessage },
    { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: clockMessage },
  ],
};

export default defineConfig([
  ...next,
  ...typescript,
  {
    rules: {
      'max-lines': sizeOf('error', 400),
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      ...clockRules,
    },
  },
  {
    // The size at which a file should be split, one severity below the size at which it must be.
    plugins: { size: { rules: { 'max-lines': maxLines } } },
    rules: { 'size/max-lines': sizeOf('warn', 200) },
  },
  {
    files: ['lib/platform/clock.ts', 'scripts/**', 'tests/**', 'prisma/seed/**', '**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Tables of data are as long as what they list.
    files: [
      'lib/domains/norms/parameters.ts',
      'lib/domains/positions/classification-table.ts',
      'prisma/seed/{demo,reference}/**',
    ],
    rules: { 'max-lines': 'off', 'size/max-lines': 'off' },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  globalIgnores([
    '**/.next/**',
    '.data/**',
    'dist/**',
    'lib/platform/prisma/**',
    'next-env.d.ts',
    'coverage/**',
    'playwright-report/**',
    'test-results/**',
  ]),
]);
