import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import { fromDbDate, toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { expectOne } from '@/lib/platform/refusing';
import { peoplePermissions } from '../permissions';
import { checkExperience } from '../rules';
import { updateExperienceSchema } from '../schema';
import { attachEvidence, storeEvidence } from './evidence';
import { loadOwnPerson } from './own-person';

export async function loadOwnExperience(tx: Tx, actor: Actor, experienceId: string) {
  const person = await loadOwnPerson(tx, actor);
  const experience = person && (await tx.experience.findFirst({ where: { id: experienceId, personId: person.id } }));
  return experience && { person, experience };
}

export const updateExperience = defineCommand({
  name: 'people.update-experience',
  permission: peoplePermissions['people.update-experience'],
  input: updateExperienceSchema,
  prepare: storeEvidence,
  load: (tx, input, { actor }) => loadOwnExperience(tx, actor, input.experienceId),
  rule: (_loaded, input, { today }) => checkExperience(input, today),
  write: async (tx, { person, experience }, { experienceId, document: _file, ...input }, context) => {
    const added = await attachEvidence(tx, context.prepared, person.id, context);
    expectOne(
      await tx.experience.updateMany({
        where: { id: experienceId, personId: person.id },
        data: {
          ...input,
          functions: input.functions ?? '',
          startsOn: toDbDate(input.startsOn),
          endsOn: input.endsOn && toDbDate(input.endsOn),
          documentId: added ?? experience.documentId,
        },
      }),
    );
    const changes = [
      {
        field: 'experience',
        before: `${experience.post}, ${experience.employer}`,
        after: `${input.post}, ${input.employer}`,
      },
      { field: 'startsOn', before: fromDbDate(experience.startsOn), after: input.startsOn },
      { field: 'endsOn', before: experience.endsOn && fromDbDate(experience.endsOn), after: input.endsOn },
    ].filter(({ before, after }) => before !== after);
    return { value: { experienceId }, effects: [{ record: person.record, documentId: added, changes }] };
  },
  constraints: { experience_dates: { code: 'people.experience_dates', field: 'endsOn' } },
});
