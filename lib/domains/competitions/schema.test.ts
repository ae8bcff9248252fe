import { describe, expect, it } from 'vitest';
import { parseInput } from '@/lib/kernel/parse-input';
import { draftCompetitionInput } from './schema';

const empty = { kind: '', name: '', weight: '', passMark: '', maxScore: '', startsOn: '', endsOn: '' };
const full = {
  kind: 'interview',
  name: 'Entrevista',
  weight: '25,5',
  passMark: '14',
  maxScore: '20',
  startsOn: '2026-05-01',
  endsOn: '2026-05-08',
};
const form = (stages: unknown) => ({
  title: 'Gerentes de administración',
  managerRole: 'strategic',
  profile: '',
  conditions: '',
  vacancies: '5',
  publishOn: '2026-03-02',
  applicationsOpenOn: '2026-03-03',
  applicationsCloseOn: '2026-03-16',
  resultsOn: '2026-05-29',
  courseStartsOn: '2026-06-15',
  coursePassMark: '14',
  rounding: '2',
  challengeNotice: 'Dentro de los ocho días hábiles.',
  stages,
  documents: [{ name: '', mandatory: 'on' }, { name: 'Título profesional' }],
  requirements: {
    study_level: { value: 'master', mandatory: 'on' },
    study_field: {},
    general_experience_years: {},
    public_experience_years: {},
    managerial_experience_years: {},
    area_experience_years: {},
  },
});

describe('the form of the terms', () => {
  it('leaves rows nobody filled in out, and reads the others', () => {
    const parsed = parseInput(draftCompetitionInput, form([empty, full, empty]));
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        profile: '',
        stages: [{ kind: 'interview', weight: '25.5', startsOn: '2026-05-01' }],
        documents: [{ name: 'Título profesional', mandatory: false }],
        requirements: [{ kind: 'study_level', value: 'master', mandatory: true }],
      },
    });
  });

  it('names the field to mend by the place it has on the page, blank rows counted', () => {
    const parsed = parseInput(draftCompetitionInput, form([empty, { ...full, weight: '', maxScore: '0' }]));
    expect(parsed).toEqual({
      ok: false,
      fieldErrors: [
        { field: 'stages[1].weight', code: 'required' },
        { field: 'stages[1].maxScore', code: 'too_small', params: { min: '1' } },
      ],
    });
  });
});
