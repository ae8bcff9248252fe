import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { peoplePermissions } from '../permissions';
import { removeExperienceSchema } from '../schema';
import { loadOwnExperience } from './update-experience';

/** Applications already sent keep what they were sent with: only the profile loses the experience. */
export const removeExperience = defineCommand({
  name: 'people.remove-experience',
  permission: peoplePermissions['people.remove-experience'],
  input: removeExperienceSchema,
  load: (tx, input, { actor }) => loadOwnExperience(tx, actor, input.experienceId),
  write: async (tx, { person, experience }) => {
    expectOne(await tx.experience.deleteMany({ where: { id: experience.id, personId: person.id } }));
    const changes = [{ field: 'experience', before: `${experience.post}, ${experience.employer}` }];
    return { value: undefined, effects: [{ record: person.record, changes }] };
  },
});
