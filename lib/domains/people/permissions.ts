import type { Permission } from '@/lib/platform/command';

/** A profile is its owner's alone. */
const OWN: Permission = { roles: ['candidate', 'manager'], scope: 'own' };

export const peoplePermissions = {
  'people.save-identity': OWN,
  'people.add-study': OWN,
  'people.update-study': OWN,
  'people.remove-study': OWN,
  'people.add-experience': OWN,
  'people.update-experience': OWN,
  'people.remove-experience': OWN,
} as const;
