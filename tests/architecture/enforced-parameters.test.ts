import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENFORCED_PARAMETERS } from '@/lib/domains/norms/enforced';

const READ = /\.(?:number|rule)\(\s*'([a-z0-9_.]+)'/g;

/** Parameters that the code of the domains asks a frame for, tests apart. */
function parametersRead(): string[] {
  const files = globSync('lib/domains/**/*.ts').filter(
    (file) => !file.endsWith('.test.ts') && !file.includes('/norms/'),
  );
  const read = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(READ)].map((match) => match[1] ?? ''));
  return [...new Set(read)].sort();
}

describe('the parameters the page of norms calls enforced', () => {
  it('are exactly those that the domains read (mend lib/domains/norms/enforced.ts)', () => {
    expect([...ENFORCED_PARAMETERS].sort()).toEqual(parametersRead());
  });
});
