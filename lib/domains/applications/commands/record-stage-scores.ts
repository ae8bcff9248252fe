import 'server-only';
import { holdCompetition, listApplicants } from '@/lib/domains/competitions/operations/find-call';
import { compareDecimals } from '@/lib/kernel/decimal';
import { firstRefusal, ok, refuse } from '@/lib/kernel/result';
import type { Effect } from '@/lib/platform/command';
import { defineCommand } from '@/lib/platform/command';
import type { Notice } from '@/lib/platform/notifications';
import { moveApplication } from '../operations/move-application';
import { findStage, listScorable } from '../operations/scoring';
import { applicationPermissions } from '../permissions';
import { checkScore, passes } from '../rules';
import { recordStageScoresSchema } from '../schema';

type Line = { readonly score: string | null; readonly reason: string | null };
type Scored = { readonly scores: readonly { stageId: string; score: { toFixed(): string }; reason: string }[] };

/** The sheet is sent whole: a line that says what is already recorded is nobody's act. */
function isRecorded({ score, reason }: Line, person: Scored | undefined, stageId: string): boolean {
  const known = person?.scores.find((each) => each.stageId === stageId);
  return known !== undefined && score !== null && compareDecimals(known.score, score) === 0 && known.reason === reason;
}

/**
 * One stage's scores, one per person and each with its reason. Only who passed the stage before is scored; who fails
 * is out (R030 4). A score may be corrected while the person has none in a later stage.
 */
export const recordStageScores = defineCommand({
  name: 'applications.record-stage-scores',
  permission: applicationPermissions['applications.record-stage-scores'],
  input: recordStageScoresSchema,
  load: async (tx, { competitionId, position, scores }) => {
    await holdCompetition(tx, competitionId, 'shared');
    const stage = await findStage(tx, competitionId, position);
    if (!stage) return null;
    const filled = scores.filter(({ score }) => score !== null);
    const people = await listScorable(
      tx,
      stage,
      filled.map(({ applicationId }) => applicationId),
    );
    const told = filled.filter(
      (line) =>
        !isRecorded(
          line,
          people.find(({ id }) => id === line.applicationId),
          stage.id,
        ),
    );
    return { stage, filled, told, people, applicants: await listApplicants(tx, competitionId) };
  },
  ownCase: ({ applicants }) => applicants,
  rule: ({ stage, filled, told, people }, { scores }) => {
    if (stage.competition.state !== 'EVALUATING') return refuse('applications.not_evaluating');
    if (people.length !== filled.length) return refuse('applications.not_in_stage', { params: { stage: stage.name } });
    const verdicts = scores.flatMap((line, index) => {
      if (line.score === null) return [];
      if (!line.reason) return [refuse('applications.score_reason', { field: `scores[${index}].reason` })];
      return [checkScore(line.score, stage, `scores[${index}].score`)];
    });
    return firstRefusal(...verdicts) ?? (told.length === 0 ? refuse('applications.sheet_empty') : ok());
  },
  write: async (tx, { stage, told, people }, _input, { actor, now }) => {
    const effects: Effect[] = [];
    const notices: Notice[] = [];
    for (const { applicationId, score, reason } of told) {
      const person = people.find(({ id }) => id === applicationId);
      if (!person || score === null || reason === null) throw new Error('checked by the rule');
      const passed = passes(score, stage);
      const row = { score, passed, reason, recordedById: actor.userId ?? '', recordedAt: now };
      await tx.stageScore.upsert({
        where: { applicationId_stageId: { applicationId, stageId: stage.id } },
        create: { applicationId, stageId: stage.id, ...row },
        update: row,
      });
      const before = person.scores.find(({ stageId }) => stageId === stage.id)?.score.toFixed();
      effects.push(
        await moveApplication(tx, person, {
          to: passed ? 'CANDIDATE' : 'ELIMINATED',
          at: now,
          reason,
          changes: [
            { field: 'stage', after: stage.name },
            { field: 'score', before, after: score },
          ],
        }),
      );
      notices.push({
        kind: passed ? 'applications.stage-passed' : 'applications.eliminated',
        to: { persons: [person.personId] },
        params: { code: person.code ?? '', stage: stage.name, score, passMark: stage.passMark },
        url: `/postulaciones/${applicationId}`,
        recordId: applicationId,
      });
    }
    const [first, ...rest] = effects;
    if (!first) throw new Error('checked by the rule');
    return {
      value: { competitionId: stage.competition.id, recorded: effects.length },
      effects: [first, ...rest],
      notices,
    };
  },
  constraints: {
    stage_score_range: { code: 'applications.score_out_of_range' },
    stage_score_order: { code: 'applications.not_in_stage', params: { stage: '' } },
  },
});
