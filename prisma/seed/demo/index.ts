import type { Story } from '../story';
import { seedAgreements } from './agreements';
import { applicationEvents } from './applications';
import { seedCadre } from './cadre';
import { seedCompetitions } from './competitions';
import { seedEntities } from './entities';
import { seedMonitoring } from './monitoring';
import { seedPerformance } from './performance';
import { seedPositions } from './positions';
import { seedPortfolios, seedRequests } from './requests';
import { seedServir } from './servir';

/** The demonstration, told in the order in which it would have happened. */
export async function seedDemo(story: Story): Promise<void> {
  const staff = await seedServir(story);
  const entities = await seedEntities(story);
  const positions = await seedPositions(story, entities);
  const cast = { story, staff, entities, positions };
  await seedPortfolios(cast);
  const cadre = await seedCadre(story, staff);
  await seedCompetitions(story, staff, await applicationEvents(story, staff));
  const assignments = await seedAgreements(cast, cadre);
  await seedRequests(cast, cadre);
  await seedPerformance(cast, cadre);
  await seedMonitoring(cast, assignments);
}
