'use server';

import { addExperience } from '@/lib/domains/people/commands/add-experience';
import { addStudy } from '@/lib/domains/people/commands/add-study';
import { removeExperience } from '@/lib/domains/people/commands/remove-experience';
import { removeStudy } from '@/lib/domains/people/commands/remove-study';
import { saveIdentity } from '@/lib/domains/people/commands/save-identity';
import { updateExperience } from '@/lib/domains/people/commands/update-experience';
import { updateStudy } from '@/lib/domains/people/commands/update-study';
import { formAction } from '@/lib/platform/action';

export const saveIdentityAction = formAction(saveIdentity, {
  to: () => '/perfil',
  notice: () => ({ key: 'people.notices.identity_saved' }),
});

export const addStudyAction = formAction(addStudy, {
  to: () => '/perfil#estudios',
  notice: () => ({ key: 'people.notices.study_added' }),
});

export const updateStudyAction = formAction(updateStudy, {
  to: () => '/perfil#estudios',
  notice: () => ({ key: 'people.notices.study_saved' }),
});

export const removeStudyAction = formAction(removeStudy, {
  to: () => '/perfil#estudios',
  notice: () => ({ key: 'people.notices.study_removed' }),
});

export const addExperienceAction = formAction(addExperience, {
  to: () => '/perfil#experiencia',
  notice: () => ({ key: 'people.notices.experience_added' }),
});

export const updateExperienceAction = formAction(updateExperience, {
  to: () => '/perfil#experiencia',
  notice: () => ({ key: 'people.notices.experience_saved' }),
});

export const removeExperienceAction = formAction(removeExperience, {
  to: () => '/perfil#experiencia',
  notice: () => ({ key: 'people.notices.experience_removed' }),
});
