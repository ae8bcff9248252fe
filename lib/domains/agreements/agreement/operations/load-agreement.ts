import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { decimalText } from '@/lib/kernel/decimal';
import type { Parties } from '@/lib/kernel/lifecycle';
import { frameOf } from '@/lib/domains/norms/frames';
import type { Tx } from '@/lib/platform/db';
import type { RecordRef } from '@/lib/platform/records';
import { agreementRecord, assignmentRecord } from '../../assignment/records';
import type { AssignmentState } from '../../assignment/types';
import type { AgreementFacts } from '../clauses';
import { readSigningFacts, type SigningFacts } from '../signing-facts';
import type { AgreementContent, AgreementParty, AgreementState, PayReportFrequency } from '../types';

const SELECT = {
  id: true,
  state: true,
  version: true,
  contentHash: true,
  signingFacts: true,
  verificationCode: true,
  documentId: true,
  signedAt: true,
  functions: true,
  terms: true,
  payReportFrequency: true,
  probationMonths: true,
  termYears: true,
  goals: {
    orderBy: { position: 'asc' },
    select: { type: true, title: true, indicator: true, unit: true, baseline: true, target: true, weight: true },
  },
  signatures: {
    orderBy: { signedAt: 'asc' },
    select: { party: true, userId: true, name: true, capacity: true, contentHash: true, signedAt: true },
  },
  assignment: {
    select: {
      id: true,
      code: true,
      state: true,
      version: true,
      frame: true,
      entityId: true,
      memberId: true,
      reportNumber: true,
      assignedOn: true,
      effectiveOn: true,
      designation: true,
      designatedOn: true,
      entity: { select: { name: true, acronym: true } },
      seat: { select: { title: true, unit: { select: { name: true } } } },
      member: { select: { code: true, personId: true, person: { select: { givenNames: true, familyNames: true } } } },
    },
  },
} as const;

export type AgreementSignatureRow = {
  readonly party: AgreementParty;
  readonly userId: string;
  readonly name: string;
  readonly capacity: string;
  readonly contentHash: string;
  readonly signedAt: Date;
};

export type LoadedAgreement = {
  readonly id: string;
  readonly state: AgreementState;
  readonly version: number;
  readonly contentHash: string | null;
  readonly verificationCode: string | null;
  readonly documentId: string | null;
  readonly signedAt: Date | null;
  readonly facts: AgreementFacts;
  readonly content: AgreementContent;
  readonly signatures: readonly AgreementSignatureRow[];
  readonly assignment: {
    readonly id: string;
    readonly state: AssignmentState;
    readonly version: number;
    readonly record: RecordRef;
  };
  readonly entityId: string;
  readonly memberId: string;
  readonly personId: string;
  readonly record: RecordRef;
};

/**
 * The agreement with the facts its text tells: today's while it is a draft, those it was sent with ever after. By its
 * own id or by its assignment's.
 */
export async function loadAgreement(
  tx: Tx,
  where: { readonly id: string } | { readonly assignmentId: string },
): Promise<LoadedAgreement | null> {
  const row = await tx.agreement.findUnique({ where, select: SELECT });
  if (!row) return null;
  const { assignment, goals, functions, terms, payReportFrequency, probationMonths, termYears, signingFacts, ...rest } =
    row;
  const { seat, entity, member } = assignment;
  const naming = { code: assignment.code, post: seat.title, entity: entity.acronym };
  const living: SigningFacts = {
    code: assignment.code,
    entityName: entity.name,
    unitName: seat.unit.name,
    post: seat.title,
    managerName: `${member.person.givenNames} ${member.person.familyNames}`,
    memberCode: member.code,
    reportNumber: assignment.reportNumber,
    assignedOn: fromDbDate(assignment.assignedOn),
    effectiveOn: assignment.effectiveOn && fromDbDate(assignment.effectiveOn),
    designation: assignment.designation,
    designatedOn: assignment.designatedOn && fromDbDate(assignment.designatedOn),
  };
  return {
    ...rest,
    entityId: assignment.entityId,
    memberId: assignment.memberId,
    personId: member.personId,
    record: agreementRecord({ id: row.id, ...naming }),
    assignment: {
      id: assignment.id,
      state: assignment.state,
      version: assignment.version,
      record: assignmentRecord({ id: assignment.id, ...naming }),
    },
    content: {
      functions,
      terms,
      payReportFrequency: payReportFrequency as PayReportFrequency,
      probationMonths,
      termYears,
      goals: goals.map((goal) => ({
        ...goal,
        baseline: decimalText(goal.baseline),
        target: decimalText(goal.target),
        weight: decimalText(goal.weight),
      })),
    },
    facts: {
      ...(row.state === 'DRAFT' ? living : readSigningFacts(signingFacts, living)),
      frame: frameOf(assignment.frame),
    },
  };
}

const TURN_OF: Record<AgreementParty, string> = {
  manager: 'sign-manager',
  entity_head: 'sign-head',
  servir: 'sign-servir',
};

/** Whose turn it is; who has signed has no task left. */
export function agreementParties(agreement: LoadedAgreement, signed: readonly AgreementParty[] = []): Parties {
  const { facts, entityId, personId } = agreement;
  return {
    entityId,
    persons: { manager: personId },
    params: { manager: facts.managerName, post: facts.post, entity: facts.entityName },
    taken: signed.map((party) => TURN_OF[party]),
  };
}
