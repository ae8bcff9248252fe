import 'server-only';
import { refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { expectOne } from '@/lib/platform/refusing';
import { loadAssignment, partiesOf } from '../../assignment/operations/load-assignment';
import { agreementRecord } from '../../assignment/records';
import { isClosed } from '../../assignment/types';
import { agreementPermissions } from '../../permissions';
import { checkContent } from '../rules';
import { writeAgreementInput } from '../schema';
import { agreementLifecycle } from '../transitions';
import type { AgreementContent } from '../types';

/**
 * SERVIR writes the draft of the tripartite agreement, or rewrites it while nobody has been asked to sign: functions,
 * terms, report of pay, probation and preliminary goals (R030 2.9, 12, 19). The term is the frame's.
 */
export const writeAgreement = defineCommand({
  name: 'agreements.write-agreement',
  permission: agreementPermissions['agreements.write-agreement'],
  input: writeAgreementInput,
  async load(tx, { assignmentId }) {
    const assignment = await loadAssignment(tx, assignmentId);
    if (!assignment) return null;
    const draft = await tx.agreement.findUnique({
      where: { assignmentId },
      select: { id: true, state: true, version: true },
    });
    return { assignment, draft, version: draft?.version ?? 0 };
  },
  ownCase: ({ assignment }) => [assignment.personId],
  state: ({ draft }) => ({ lifecycle: agreementLifecycle, current: draft?.state ?? 'DRAFT' }),
  rule({ assignment }, input) {
    const over = isClosed(assignment.state);
    return over ? refuse('agreements.assignment_over') : checkContent(assignment.frame, input);
  },
  async write(tx, { assignment, draft }, { assignmentId, version, ...rest }) {
    const termYears = assignment.frame.number('assignment.term');
    if (termYears === null) throw new Error(`The frame ${assignment.frame.id} sets no term`);
    const content = { ...rest, termYears };
    const id = draft ? await rewrite(tx, draft.id, version, content) : await create(tx, assignmentId, content);
    return {
      value: { agreementId: id },
      effects: [
        {
          record: agreementRecord({
            id,
            code: assignment.code,
            post: assignment.post,
            entity: assignment.entityAcronym,
          }),
          move: { lifecycle: agreementLifecycle, from: draft ? 'DRAFT' : null, to: 'DRAFT' },
          parties: partiesOf(assignment),
          caseIds: [assignment.id],
          changes: [
            { field: 'goals', after: rest.goals.length },
            { field: 'probationMonths', after: rest.probationMonths },
            { field: 'payReportFrequency', after: rest.payReportFrequency },
          ],
        },
      ],
    };
  },
});

async function create(tx: Tx, assignmentId: string, { goals, ...data }: AgreementContent): Promise<string> {
  const row = await tx.agreement.create({
    data: { ...data, functions: [...data.functions], assignmentId, goals: { create: numbered(goals) } },
    select: { id: true },
  });
  return row.id;
}

async function rewrite(tx: Tx, id: string, version: number, { goals, ...data }: AgreementContent): Promise<string> {
  expectOne(
    await tx.agreement.updateMany({
      where: { id, state: 'DRAFT', version },
      data: { ...data, functions: [...data.functions], version: { increment: 1 } },
    }),
  );
  await tx.agreementGoal.deleteMany({ where: { agreementId: id } });
  await tx.agreementGoal.createMany({ data: numbered(goals).map((goal) => ({ ...goal, agreementId: id })) });
  return id;
}

function numbered(goals: AgreementContent['goals']) {
  return goals.map((goal, index) => ({ ...goal, position: index + 1 }));
}
