import type { Story } from '../story';
import { seedServir } from './servir';

/** The demonstration, told in the order in which it would have happened. */
export async function seedDemo(story: Story): Promise<void> {
  await seedServir(story);
}
