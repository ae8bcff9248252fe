import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PositionPlace, classify } from './classification';
import { CLASSIFICATION_TABLE } from './classification-table';

const TABLE = '../shared/data/classification.csv';
const ministry: PositionPlace = { government: 'national', entityClass: 'ministry', level: 2, bodyType: 'line' };

describe('classification of positions', () => {
  it.each<[Partial<PositionPlace>, string | null, string | null]>([
    [{}, 'public_manager', 'political_strategic'],
    [{ bodyType: 'consultative' }, 'public_manager', 'political_strategic'],
    [{ bodyType: 'institutional_control', level: 3 }, 'public_manager', 'operational_strategic'],
    [{ bodyType: 'senior_management', level: 1 }, 'public_officer', null],
    [{ entityClass: 'judicial_branch', level: 3 }, 'career_servant', null],
    [
      { government: 'regional', entityClass: 'metropolitan_municipality_of_lima', level: 3 },
      'public_manager',
      'operational_strategic',
    ],
    [{ government: 'local', entityClass: 'local_government' }, null, null],
    [{ entityClass: 'type_b' }, null, null],
    [{ level: 1 }, null, null],
  ])('%j is %s, %s', (changes, group, role) => {
    expect(classify({ ...ministry, ...changes })).toMatchObject({ group, role });
  });

  it('shows the row and the tables it was read from', () => {
    expect(classify(ministry).explanation).toEqual({
      kind: 'row',
      tables: ['S3 T7', 'S3 T15'],
      row: {
        government: 'national',
        entityClass: 'ministry',
        level: 2,
        bodyGroup: 'line_or_consultative',
        group: 'public_manager',
        role: 'political_strategic',
      },
      note: null,
    });
  });

  it('takes level 4 and decentralised bodies as career servants by default, and says so', () => {
    for (const changes of [{ level: 4 }, { bodyType: 'decentralized' as const }]) {
      const { group, explanation } = classify({ ...ministry, ...changes });
      expect([group, explanation.kind]).toEqual(['career_servant', 'career_by_default']);
    }
  });

  it('warns of the erratum and of the odd row', () => {
    expect(classify({ ...ministry, level: 1, bodyType: 'senior_management' }).explanation).toMatchObject({
      note: 'ministry_level_1_erratum',
    });
    const regional = {
      government: 'regional',
      entityClass: 'regional_government_headquarters',
      level: 3,
      bodyType: 'line',
    } as const;
    expect(classify(regional).explanation).toMatchObject({ note: 'regional_level_3_line_as_printed' });
  });
});

describe.runIf(existsSync(TABLE))('the tables', () => {
  it('hold exactly the same rows', () => {
    const lines = readFileSync(TABLE, 'utf8').trim().split(/\r?\n/).slice(1);
    const ours = CLASSIFICATION_TABLE.map((row) =>
      [row.government, row.entityClass, row.level, row.bodyGroup, row.group, row.role ?? ''].join(','),
    );
    expect(ours.sort()).toEqual(lines.sort());
  });

  it('are what each of their rows classifies', () => {
    const bodies = {
      senior_management: 'senior_management',
      line_or_consultative: 'line',
      support_advisory_control_defense: 'support',
    } as const;
    for (const row of CLASSIFICATION_TABLE) {
      const place = {
        government: row.government,
        entityClass: row.entityClass,
        level: row.level,
        bodyType: bodies[row.bodyGroup],
      };
      expect(classify(place)).toMatchObject({ group: row.group, role: row.role, explanation: { row } });
    }
  });
});
