import type { Story } from '../story';
import { seedCadre } from './cadre';
import { seedServir } from './servir';

/** The demonstration, told in the order in which it would have happened. */
export async function seedDemo(story: Story): Promise<void> {
  const staff = await seedServir(story);
  await seedCadre(story, staff);
}
