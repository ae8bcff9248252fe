import 'server-only';
import { isUuid } from '@/lib/kernel/identifiers';
import { db } from '@/lib/platform/db';

export type AssignableRequest = {
  readonly id: string;
  readonly code: string;
  readonly post: string;
  readonly entity: string;
  readonly manager: string;
  readonly memberCode: string;
  readonly rationale: string;
  readonly preferenceReason: string | null;
};

/** A request whose manager has accepted and that waits for the directorate's act, or null. For the directorate alone. */
export async function getAssignableRequest(id: string): Promise<AssignableRequest | null> {
  if (!isUuid(id)) return null;
  const row = await db().managerRequest.findFirst({
    where: { id, state: 'ACCEPTED_BY_MANAGER' },
    select: {
      id: true,
      code: true,
      seat: { select: { title: true } },
      entity: { select: { name: true } },
      proposals: {
        where: { state: 'ACCEPTED' },
        select: {
          rationale: true,
          preferenceReason: true,
          member: { select: { code: true, person: { select: { givenNames: true, familyNames: true } } } },
        },
      },
    },
  });
  const proposal = row?.proposals[0];
  if (!row || !proposal) return null;
  const { member, rationale, preferenceReason } = proposal;
  return {
    id: row.id,
    code: row.code,
    post: row.seat.title,
    entity: row.entity.name,
    manager: `${member.person.givenNames} ${member.person.familyNames}`,
    memberCode: member.code,
    rationale,
    preferenceReason,
  };
}
