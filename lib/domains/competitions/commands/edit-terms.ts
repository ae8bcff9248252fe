import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { findCompetition, writersWith } from '../operations/move-competition';
import { replaceTermsRows, termsColumns } from '../operations/write-terms';
import { competitionPermissions } from '../permissions';
import { competitionParties, competitionRecord } from '../records';
import { checkDatesInOrder } from '../rules';
import { editTermsInput } from '../schema';
import { competitionLifecycle } from '../transitions';

/** Saves the terms of a draft as they now read. */
export const editTerms = defineCommand({
  name: 'competitions.edit-terms',
  permission: competitionPermissions['competitions.edit-terms'],
  input: editTermsInput,
  load: (tx, { competitionId }) => findCompetition(tx, competitionId),
  state: ({ state }) => ({ lifecycle: competitionLifecycle, current: state }),
  rule: (_competition, terms) => checkDatesInOrder(terms),
  write: async (tx, competition, { competitionId: _id, version: _version, ...terms }, { actor }) => {
    const { id, code, state, version, title } = competition;
    const columns = termsColumns(terms);
    const touched = await tx.competition.updateMany({
      where: { id, state, version },
      data: { ...columns, writerIds: writersWith(competition, actor.userId), version: { increment: 1 } },
    });
    expectOne(touched);
    await replaceTermsRows(tx, id, terms);
    return {
      value: { competitionId: id },
      effects: [
        {
          record: competitionRecord({ id, code, title: terms.title }),
          move: { lifecycle: competitionLifecycle, from: state, to: 'DRAFT' },
          parties: competitionParties(columns),
          visibility: 'servir',
          changes: title === terms.title ? [] : [{ field: 'title', before: title, after: terms.title }],
        },
      ],
    };
  },
  constraints: { competition_dates: { code: 'competitions.dates_order', field: 'applicationsCloseOn' } },
});
