import { expect, it } from 'vitest';
import { classify } from './classification';
import { dimensioningSheet } from './dimensioning-sheet';

const row = {
  id: '1',
  code: 'PUE-1',
  title: '=HYPERLINK("http://mal.example")',
  level: 2,
  servantGroup: 'public_manager',
  managerRole: 'strategic',
  budgeted: true,
  highImpactSince: null,
  unit: { name: 'Oficina "Central", sede', bodyType: 'line', function: null },
  entity: {
    name: 'Ministerio',
    acronym: 'MIN',
    entityClass: 'ministry',
    government: 'national',
    parent: null,
    tpmBodies: [{ id: 'b' }] as { id: string }[],
  },
  heldBy: null,
  ground: 'listed_level_2',
  segment: 'centralized',
  classification: classify({ government: 'national', entityClass: 'ministry', level: 2, bodyType: 'line' }),
} as const;

async function* batches() {
  yield [row];
  yield [{ ...row, code: 'PUE-2', title: 'Dirección' }];
}

it('holds a line for each post, under one heading, and nothing a spreadsheet would run', async () => {
  const words = { positions: (key: string) => key, entities: (key: string) => key };
  let text = '';
  for await (const part of dimensioningSheet(batches(), words)) text += part;
  const [heading = '', first = '', second = ''] = text.split('\r\n');
  expect(heading.startsWith('\uFEFFsheet.columns.code,')).toBe(true);
  expect(first).toContain('"Oficina ""Central"", sede"');
  expect(first).toContain(`"'=HYPERLINK(""http://mal.example"")"`);
  expect(first).toContain(
    'servant_groups.public_manager,manager_roles.political_strategic,S3 T7; S3 T15,tpm.grounds.listed_level_2,tpm.segments.centralized,record.no',
  );
  expect(second).toMatch(/^PUE-2,/);
});
