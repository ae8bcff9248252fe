import type { Story } from '../story';
import { seedCadre } from './cadre';
import { seedCompetitions } from './competitions';
import { seedEntities } from './entities';
import { seedPositions } from './positions';
import { seedServir } from './servir';

/** The demonstration, told in the order in which it would have happened. */
export async function seedDemo(story: Story): Promise<void> {
  const staff = await seedServir(story);
  const entities = await seedEntities(story);
  await seedPositions(story, entities);
  await seedCadre(story, staff);
  await seedCompetitions(story, staff);
}
