import { addDays, toDbDate } from '@/lib/kernel/calendar-date';
import type { Story } from '../story';
import { seedAgreements } from './agreements';
import { applicationEvents } from './applications';
import { seedCadre } from './cadre';
import { seedStructure } from './structure';
import { seedStructureChanges } from './structure-changes';
import { seedImports } from './imports';
import { seedCompensation } from './compensation';
import { seedCompetitions } from './competitions';
import { seedEntities } from './entities';
import { seedHolders } from './holders';
import { seedMonitoring } from './monitoring';
import { seedPerformance } from './performance';
import { seedPositions } from './positions';
import { seedProfiles } from './profiles';
import { seedPortfolios, seedRequests } from './requests';
import { seedServir } from './servir';
import { seedTrustLists } from './trust-lists';
import { seedTpm } from './tpm';

/** The demonstration, told in the order in which it would have happened. */
export async function seedDemo(story: Story): Promise<void> {
  const staff = await seedServir(story);
  const entities = await seedEntities(story);
  const positions = await seedPositions(story, entities);
  const cast = { story, staff, entities, positions };
  await seedPortfolios(cast);
  await seedStructure(cast);
  await seedStructureChanges(cast);
  await seedTpm(cast);
  await seedProfiles(cast);
  await seedImports(cast);
  await seedCompensation(cast);
  const cadre = await seedCadre(story, staff);
  await seedCompetitions(story, staff, await applicationEvents(story, staff));
  const assignments = await seedAgreements(cast, cadre);
  await seedRequests(cast, cadre);
  await seedPerformance(cast, cadre);
  await seedMonitoring(cast, assignments);
  await seedHolders(cast);
  await seedTrustLists(cast);
  await readOldNotices(story);
}

const UNREAD_DAYS = 5;

/** People read what they are told within days: only the latest notices wait. */
async function readOldNotices({ db, today }: Story): Promise<void> {
  const before = toDbDate(addDays(today, -UNREAD_DAYS));
  await db.$executeRaw`UPDATE notification SET "readAt" = "createdAt" + interval '1 day' WHERE "createdAt" < ${before}`;
}
