import { emptyDatabase, readDemonstrationState, writeDemonstrationState } from '../database/demonstration-state.mjs';
import { migrate } from '../database/migrate.mjs';
import { hasSeed, seed } from '../database/seed.mjs';
import { step } from './progress.mjs';

/**
 * Migrates, and seeds the demonstration in a database nobody has used. A demonstration that was cut
 * short begins again: nothing but itself can be in it.
 * @param {import('./settings.mjs').Settings} settings
 * @param {{ ownerUrl: string, appUrl: string }} database
 * @returns {Promise<boolean>} whether the demonstration is in the database
 */
export async function prepareDatabase(settings, database) {
  let state = await readDemonstrationState(database.ownerUrl);
  if (state === 'seeding') {
    await emptyDatabase(database.ownerUrl);
    state = await readDemonstrationState(database.ownerUrl);
  }
  await step('Bringing the database up to date', () => migrate(database.ownerUrl));
  if (state !== 'undecided' || !hasSeed()) return state === 'seeded';

  if (settings.seed === 'none') {
    await writeDemonstrationState(database.ownerUrl, 'declined');
    return false;
  }
  await writeDemonstrationState(database.ownerUrl, 'seeding');
  await step('Seeding the demonstration', () => seed(settings, database, ['demo']));
  await writeDemonstrationState(database.ownerUrl, 'seeded');
  return true;
}
