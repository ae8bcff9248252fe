// npm run audit:verify: walks the whole audit log. Exit code 0 when it is intact; else 1, and the first
// line that was altered, removed or added outside the portal is named.
import { auditIsIntact } from './audit/verify.mjs';
import { openDatabase } from './database/open-database.mjs';
import { generateClient } from './launcher/build.mjs';
import { exitWith } from './launcher/refusal.mjs';
import { readSettings } from './launcher/settings.mjs';

try {
  generateClient();
  const database = await openDatabase(readSettings(process.env));
  try {
    const { intact, said } = await auditIsIntact(database.appUrl);
    process.stdout.write(said);
    process.exitCode = intact ? 0 : 1;
  } finally {
    await database.close();
  }
} catch (error) {
  exitWith(error);
}
