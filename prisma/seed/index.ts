import { db } from '@/lib/platform/db';
import { stopJobs } from '@/lib/platform/jobs';
import { seedCensus } from './census';
import { seedDemo } from './demo';
import { tellStory } from './story';

const PROFILES: Readonly<Record<string, (story: ReturnType<typeof tellStory>) => Promise<void>>> = {
  demo: seedDemo,
  census: seedCensus,
};

const [profile = 'demo'] = process.argv.slice(2);
const seed = PROFILES[profile];
if (!seed) {
  console.error(`✗ No seed is called "${profile}". There are: ${Object.keys(PROFILES).join(', ')}.`);
  process.exit(1);
}
await seed(tellStory(db(), new Date()));
await stopJobs();
await db().$disconnect();
