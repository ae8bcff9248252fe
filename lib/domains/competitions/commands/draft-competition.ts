import 'server-only';
import { partsOf } from '@/lib/kernel/calendar-date';
import { nextCode } from '@/lib/platform/codes';
import { defineCommand } from '@/lib/platform/command';
import { replaceTermsRows, termsColumns } from '../operations/write-terms';
import { competitionPermissions } from '../permissions';
import { competitionParties, competitionRecord } from '../records';
import { checkDatesInOrder } from '../rules';
import { draftCompetitionInput } from '../schema';
import { competitionLifecycle } from '../transitions';

/** Begins the terms of a national competition. What is missing may come later; the order of its dates may not. */
export const draftCompetition = defineCommand({
  name: 'competitions.draft-competition',
  permission: competitionPermissions['competitions.draft-competition'],
  input: draftCompetitionInput,
  load: (_tx, _input, { actor }) => Promise.resolve(actor.userId === null ? null : { createdById: actor.userId }),
  rule: (_author, terms) => checkDatesInOrder(terms),
  write: async (tx, { createdById }, terms, { now, today }) => {
    const code = await nextCode(tx, 'competition_code', partsOf(today).year);
    const columns = termsColumns(terms);
    const { id } = await tx.competition.create({
      data: { ...columns, code, frame: 'cgp', createdById, createdAt: now },
      select: { id: true },
    });
    await replaceTermsRows(tx, id, terms);
    return {
      value: { competitionId: id },
      effects: [
        {
          record: competitionRecord({ id, code, title: terms.title }),
          move: { lifecycle: competitionLifecycle, from: null, to: 'DRAFT' },
          parties: competitionParties(columns),
          visibility: 'servir',
        },
      ],
    };
  },
  constraints: { competition_dates: { code: 'competitions.dates_order', field: 'applicationsCloseOn' } },
});
