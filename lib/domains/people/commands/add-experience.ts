import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { peoplePermissions } from '../permissions';
import { checkExperience } from '../rules';
import { addExperienceSchema } from '../schema';
import { attachEvidence, storeEvidence } from './evidence';
import { loadOwnPerson } from './own-person';

export const addExperience = defineCommand({
  name: 'people.add-experience',
  permission: peoplePermissions['people.add-experience'],
  input: addExperienceSchema,
  prepare: storeEvidence,
  load: (tx, _input, { actor }) => loadOwnPerson(tx, actor),
  rule: (_person, input, { today }) => checkExperience(input, today),
  write: async (tx, person, { document: _file, ...experience }, context) => {
    const documentId = await attachEvidence(tx, context.prepared, person.id, context);
    const { id } = await tx.experience.create({
      data: {
        ...experience,
        functions: experience.functions ?? '',
        startsOn: toDbDate(experience.startsOn),
        endsOn: experience.endsOn && toDbDate(experience.endsOn),
        personId: person.id,
        documentId,
      },
      select: { id: true },
    });
    const changes = [
      { field: 'experience', after: `${experience.post}, ${experience.employer}` },
      { field: 'startsOn', after: experience.startsOn },
      { field: 'endsOn', after: experience.endsOn },
    ];
    return { value: { experienceId: id }, effects: [{ record: person.record, documentId, changes }] };
  },
  constraints: { experience_dates: { code: 'people.experience_dates', field: 'endsOn' } },
});
