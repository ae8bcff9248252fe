import 'server-only';
import { createHash } from 'node:crypto';
import { fingerprintCurricula, listCurricula } from '@/lib/domains/people/queries';
import { checkRequirements, summariseFit, type FitSummary } from '@/lib/domains/positions/requirements/rules';
import type { Requirement } from '@/lib/domains/positions/requirements/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { Tx } from '@/lib/platform/db';

const LARGEST = 50_000;

const held = new Map<string, FitSummary>();

/**
 * How each person fits a profile today. A fit depends on the profile, the curriculum and the day, so it is remembered in
 * this process under the three: ranking a thousand people again reads only whose curriculum changed. At most two statements.
 */
export async function fitsOf(
  tx: Tx,
  requirements: readonly Requirement[],
  personIds: readonly string[],
  today: CalendarDate,
): Promise<Map<string, FitSummary>> {
  const asked = JSON.stringify(requirements.map(({ kind, value, mandatory }) => [kind, value, mandatory]));
  const profile = createHash('sha256').update(asked).digest('base64');
  const fingerprints = await fingerprintCurricula(tx, personIds);
  const keyOf = (personId: string) => `${today} ${personId} ${fingerprints.get(personId) ?? ''} ${profile}`;
  const unknown = personIds.filter((personId) => !held.has(keyOf(personId)));
  const fits = new Map(personIds.flatMap((id) => [[id, held.get(keyOf(id))] as const]));
  for (const curriculum of unknown.length > 0 ? await listCurricula(tx, unknown) : []) {
    const fit = summariseFit(checkRequirements(requirements, curriculum, today));
    fits.set(curriculum.personId, fit);
    held.set(keyOf(curriculum.personId), fit);
  }
  for (const key of held.keys()) {
    if (held.size <= LARGEST) break;
    held.delete(key);
  }
  return new Map([...fits].flatMap(([id, fit]) => (fit ? [[id, fit] as const] : [])));
}
