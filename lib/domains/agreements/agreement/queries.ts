import 'server-only';
import { isUuid } from '@/lib/kernel/identifiers';
import type { Actor } from '@/lib/kernel/actor';
import { db } from '@/lib/platform/db';
import { visibleAssignments } from '../scope';
import { clausesOf, type Clause } from './clauses';
import { loadAgreement } from './operations/load-agreement';
import { partyOf } from './policy';
import type { AgreementContent, AgreementParty, AgreementState } from './types';

export type AgreementView = {
  readonly id: string;
  readonly version: number;
  readonly state: AgreementState;
  readonly assignmentId: string;
  readonly assignmentState: string;
  readonly code: string;
  readonly post: string;
  readonly entity: string;
  readonly manager: string;
  readonly frame: string;
  readonly clauses: readonly Clause[];
  readonly content: AgreementContent;
  readonly contentHash: string | null;
  readonly verificationCode: string | null;
  readonly documentId: string | null;
  readonly signatures: readonly { party: AgreementParty; name: string; signedAt: Date; contentHash: string }[];
  /** The party this reader may sign for now, if their signature is missing. */
  readonly toSignAs: AgreementParty | null;
};

/** The agreement as its parties read it, or null when it does not exist or is out of the reader's scope. */
export async function getAgreement(actor: Actor, id: string): Promise<AgreementView | null> {
  if (!isUuid(id)) return null;
  const visible = await db().agreement.findFirst({
    where: { id, assignment: visibleAssignments(actor) },
    select: { id: true },
  });
  const agreement = visible && (await loadAgreement(db(), { id }));
  if (!agreement) return null;
  const { facts, content, signatures } = agreement;
  const party = partyOf(actor, agreement);
  const free = signatures.every((given) => given.party !== party && given.userId !== actor.userId);
  return {
    id,
    version: agreement.version,
    state: agreement.state,
    assignmentId: agreement.assignment.id,
    assignmentState: agreement.assignment.state,
    code: facts.code,
    post: facts.post,
    entity: facts.entityName,
    manager: facts.managerName,
    frame: facts.frame.id,
    clauses: clausesOf(facts, content),
    content,
    contentHash: agreement.contentHash,
    verificationCode: agreement.verificationCode,
    documentId: agreement.documentId,
    signatures: signatures.map(({ party: signed, name, signedAt, contentHash }) => ({
      party: signed,
      name,
      signedAt,
      contentHash,
    })),
    toSignAs: agreement.state === 'SIGNING' && free ? party : null,
  };
}

export type AgreementToSign = {
  readonly id: string;
  readonly code: string;
  readonly post: string;
  readonly manager: string;
  readonly signed: number;
};

/** The agreements that wait for the head of an entity. One query. */
export async function listAgreementsToSign(entityId: string, limit = 20): Promise<AgreementToSign[]> {
  const rows = await db().agreement.findMany({
    where: { state: 'SIGNING', assignment: { entityId }, signatures: { none: { party: 'entity_head' } } },
    orderBy: { id: 'asc' },
    take: limit,
    select: {
      id: true,
      signatures: { select: { id: true } },
      assignment: {
        select: {
          code: true,
          seat: { select: { title: true } },
          member: { select: { person: { select: { givenNames: true, familyNames: true } } } },
        },
      },
    },
  });
  return rows.map(({ id, signatures, assignment: { code, seat, member } }) => ({
    id,
    code,
    post: seat.title,
    manager: `${member.person.givenNames} ${member.person.familyNames}`,
    signed: signatures.length,
  }));
}
