import 'server-only';
import { firstRefusal, ok } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { Refusing } from '@/lib/platform/refusing';
import { createMember } from '../operations/create-member';
import { cadrePermissions } from '../permissions';
import { checkActDate, checkRegisteredDates } from '../rules';
import { registerMemberInput } from '../schema';

/** Brings into the portal a member incorporated before it, as SERVIR's records have them. */
export const registerMember = defineCommand({
  name: 'cadre.register-member',
  permission: cadrePermissions['cadre.register-member'],
  input: registerMemberInput,
  load: async (tx, { documentType, documentNumber }) => {
    const person = await tx.person.findUnique({
      where: { documentType_documentNumber: { documentType, documentNumber } },
      select: { id: true, user: { select: { id: true } } },
    });
    if (!person) throw new Refusing({ code: 'cadre.person_unknown', field: 'documentNumber' });
    return person;
  },
  ownCase: (person) => [person.id],
  rule: (_person, input, { today }) =>
    firstRefusal(
      checkActDate(input.incorporatedOn, today, 'incorporatedOn'),
      checkActDate(input.stateSince, today, 'stateSince'),
      checkRegisteredDates(input.incorporatedOn, input.stateSince),
    ) ?? ok(),
  write: async (tx, person, { documentType: _type, documentNumber: _number, ...member }, context) => {
    const { memberId, record, effect } = await createMember(tx, { ...member, person, competitionId: null }, context);
    return {
      value: { memberId },
      effects: [effect],
      notices: [{ kind: 'cadre.registered', to: { persons: [person.id] }, url: record.url, recordId: memberId }],
    };
  },
  constraints: { cadre_member_personId_key: { code: 'cadre.already_member', field: 'documentNumber' } },
});
