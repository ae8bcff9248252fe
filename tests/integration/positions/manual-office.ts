import { randomUUID } from 'node:crypto';
import { stringify } from 'csv-stringify/sync';
import { sampleTerms } from '@/lib/domains/positions/profile/sample-terms';
import { SHEET_COLUMNS } from '@/lib/domains/positions/manual/sheet-columns';
import { toSheetRow } from '@/lib/domains/positions/manual/sheet-rows';
import type { NewStandardPosition } from '@/lib/domains/positions/manual/types';
import { loadManual } from '@/lib/domains/positions/manual/commands/load-manual';
import { putManualInForce } from '@/lib/domains/positions/manual/commands/put-manual-in-force';
import { startProfile } from '@/lib/domains/positions/profile/commands/start-profile';
import type { Terms } from '@/lib/domains/positions/profile/terms';
import type { Command } from '@/lib/platform/command';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { actorOf, createUser } from '@/tests/factories/identity';
import { database } from '@/tests/support/integration-database';
import { NOW, office, type Office } from './office';

export const clock = { clock: { now: () => NOW } };
export const REASON = 'El puesto conduce una red de oficinas en todo el país.';

export async function done<I, L, O, P>(
  command: Command<I, L, O, P>,
  actor: ReturnType<typeof actorOf>,
  input: unknown,
) {
  const result = await execute(command, actor, input, clock);
  if (!result.ok) throw new Error(`${command.name}: ${JSON.stringify(result)}`);
  return result.value;
}

export async function outcome<I, L, O, P>(
  command: Command<I, L, O, P>,
  actor: ReturnType<typeof actorOf>,
  input: unknown,
) {
  const result = await execute(command, actor, input, clock);
  return result.ok ? 'done' : result.refusal.code;
}

export const standardPosition = (code: string, more: Partial<NewStandardPosition> = {}): NewStandardPosition => ({
  code,
  title: 'Dirección de línea',
  servantGroup: 'public_manager',
  jobFamily: 'institutional_management',
  managerRole: 'strategic',
  level: 2,
  terms: sampleTerms(),
  ...more,
});

export function sheetOf(positions: readonly NewStandardPosition[], mend: (rows: string[][]) => void = () => undefined) {
  const rows = [SHEET_COLUMNS.map(({ header }) => header), ...positions.map(toSheetRow)];
  mend(rows);
  return new File([stringify(rows)], 'manual.csv');
}

export const manualOf = (file: File) => ({ name: 'Manual', source: 'Prueba', demonstration: 'on', file });

export type ManualOffice = Office & {
  readonly specialist: ReturnType<typeof actorOf>;
  readonly servir: ReturnType<typeof actorOf>;
};

/** An office whose vacant post is a strategic manager's, with SERVIR's people. */
export async function manualOffice(): Promise<ManualOffice> {
  const o = await office();
  await db().seat.update({
    where: { id: o.seatId },
    data: { servantGroup: 'public_manager', managerRole: 'strategic' },
  });
  const user = await createUser(database.prisma, {
    email: `${randomUUID().slice(0, 8)}@prueba.example`,
    name: 'Especialista',
    roles: [{ role: 'selection_specialist' }],
    now: NOW,
  });
  return { ...o, specialist: actorOf(user, 'selection_specialist'), servir: actorOf(o.directorate, 'directorate') };
}

/** A manual in force with one strategic position. */
export async function withManual(): Promise<ManualOffice & { readonly standardId: string }> {
  const o = await manualOffice();
  const { manualId } = await done(loadManual, o.specialist, manualOf(sheetOf([standardPosition('ES-01')])));
  await done(putManualInForce, o.servir, { manualId, version: '0' });
  const { id } = await db().standardPosition.findFirstOrThrow({ where: { manualId } });
  return { ...o, standardId: id };
}

export async function withDraft() {
  const o = await withManual();
  const { profileId } = await done(startProfile, o.hr, { seatId: o.seatId, standardId: o.standardId });
  return { ...o, profileId };
}

/** What the form of a profile sends. */
export function typed(changes: Partial<Terms> = {}) {
  const terms = sampleTerms(changes);
  return {
    ...terms,
    functions: terms.functions.join('\n'),
    technicalKnowledge: terms.technicalKnowledge.join('\n'),
    courses: terms.courses.join('\n'),
    languages: terms.languages.join('\n'),
  };
}
