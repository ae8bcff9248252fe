import { expect, it } from 'vitest';
import { navigationOf } from './navigation';

const myEntity = (entityId: string | null) =>
  navigationOf({ role: 'entity_hr', entityId }).find(({ key }) => key === 'my_entity');

it('holds in «Mi entidad» the pages of the entity in whose name HR acts, and of no other', () => {
  expect(myEntity('e1')).toMatchObject({ href: '/entidades/mia', holds: ['/entidades/e1'] });
  expect(myEntity(null)?.holds).toBeUndefined();
});

it('leaves every other section as it is, and the list of entities to who reads them all', () => {
  const sections = navigationOf({ role: 'directorate', entityId: 'e1' });
  expect(sections).toEqual(navigationOf({ role: 'directorate', entityId: null }));
  expect(sections.find(({ href }) => href === '/entidades')).toBeDefined();
});
