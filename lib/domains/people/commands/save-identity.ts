import 'server-only';
import { fromDbDate, toDbDate } from '@/lib/kernel/calendar-date';
import { linkPerson } from '@/lib/domains/identity/operations/link-person';
import { maskIdentifier } from '@/lib/kernel/identifiers';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { peoplePermissions } from '../permissions';
import { checkBirthDate } from '../rules';
import { identitySchema, type IdentityInput } from '../schema';
import { personRecord } from './own-person';

/** Whom the account belongs to: written the first time, corrected afterwards. */
export const saveIdentity = defineCommand({
  name: 'people.save-identity',
  permission: peoplePermissions['people.save-identity'],
  input: identitySchema,
  load: async (tx, _input, { actor }) => {
    const person = actor.personId ? await tx.person.findUnique({ where: { id: actor.personId } }) : null;
    return { person, version: person?.version };
  },
  rule: (_loaded, input, { today }) => checkBirthDate(input.birthDate, today),
  write: async (tx, { person }, { version: _version, ...input }, { actor, now }) => {
    const data = { ...input, birthDate: toDbDate(input.birthDate), updatedAt: now };
    if (!person) {
      const created = await tx.person.create({ data });
      await linkPerson(tx, { userId: actor.userId, personId: created.id });
      return {
        value: { personId: created.id },
        effects: [{ record: personRecord(created), changes: lines(null, input) }],
      };
    }
    expectOne(
      await tx.person.updateMany({
        where: { id: person.id, version: person.version },
        data: { ...data, version: { increment: 1 } },
      }),
    );
    const before = { ...person, birthDate: person.birthDate && fromDbDate(person.birthDate) };
    const record = personRecord({ ...input, id: person.id });
    return { value: { personId: person.id }, effects: [{ record, changes: lines(before, input) }] };
  },
  constraints: { documentNumber: { code: 'people.document_taken', field: 'documentNumber' } },
});

type Told = Pick<IdentityInput, 'documentNumber' | 'givenNames' | 'familyNames' | 'nationality' | 'phone' | 'ubigeo'>;

/** The log keeps no identity number whole (Ley 29733). */
function lines(before: { readonly [K in keyof Told]: string | null } | null, after: Told) {
  const fields = ['documentNumber', 'givenNames', 'familyNames', 'nationality', 'phone', 'ubigeo'] as const;
  return fields
    .filter((field) => (before?.[field] ?? null) !== after[field])
    .map((field) => ({ field, before: told(field, before?.[field]), after: told(field, after[field]) }));
}

function told(field: keyof Told, value: string | null | undefined): string | null {
  if (!value) return null;
  return field === 'documentNumber' || field === 'phone' ? maskIdentifier(value) : value;
}
