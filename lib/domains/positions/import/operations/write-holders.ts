import 'server-only';
import { randomUUID } from 'node:crypto';
import { registerPersons, type NewPerson } from '@/lib/domains/people/operations/persons-by-document';
import type { Tx } from '@/lib/platform/db';
import type { Notice } from '@/lib/platform/notifications';
import { openHoldings } from '../../operations/many-holdings';
import { documentKey, type HolderStep } from '../holder-types';
import { keepChanges } from './keep-changes';

/** Rows of one statement: few statements, and little memory at once. */
const BATCH = 1_000;

/** Someone whom an import recorded in a post. */
export interface WrittenHolder extends HolderStep {
  readonly id: string;
  readonly seatId: string;
  readonly personId: string;
  readonly name: string;
}

/** Records all the holders of a plan, its posts already written, in batches; `told` hears how many are written so far. */
export async function writeHolders(
  tx: Tx,
  importId: string,
  steps: readonly HolderStep[],
  { seats, now, told }: { seats: ReadonlyMap<string, string>; now: Date; told: (done: number) => Promise<void> },
): Promise<WrittenHolder[]> {
  if (steps.length === 0) return [];
  // What a trigger asks may have been planned when its table was nearly empty, to be read whole for each row.
  await tx.$executeRaw`DISCARD PLANS`;
  await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
  const persons = newPersons(steps);
  for (const batch of batchesOf([...persons.values()])) {
    await registerPersons(tx, batch, now);
    // Known by their post: a document number is told to nobody who does not need it.
    const changes = batch.map(({ seatCode, ...person }) => ({
      kind: 'person' as const,
      recordId: person.id,
      code: seatCode,
      name: nameOf(person),
      version: 0,
    }));
    await keepChanges(tx, importId, changes);
  }
  const written = steps.map((step): WrittenHolder => {
    const person = step.person ?? persons.get(documentKey(step.after));
    const seatId = seats.get(step.after.seatCode);
    if (!person || !seatId) throw new Error(`the plan refers to ${step.after.seatCode}, which it does not have`);
    return { ...step, id: randomUUID(), seatId, personId: person.id, name: nameOf(person) };
  });
  let done = 0;
  for (const batch of batchesOf(written)) {
    await openHoldings(
      tx,
      batch.map(({ id, seatId, personId, beyondCaps, after }) => {
        const { modality, startsOn, dueOn, support, profile } = after;
        return { id, seatId, personId, modality, startsOn, dueOn, support, profile, beyondCaps };
      }),
    );
    const changes = batch.map(({ id, name, after }) => ({
      kind: 'holding' as const,
      recordId: id,
      code: after.seatCode,
      name,
      version: 0,
    }));
    await keepChanges(tx, importId, changes);
    await told((done += batch.length));
  }
  return written;
}

/** Whoever has an account is told, as when HR records them one by one. */
export function noticesOf(
  written: readonly WrittenHolder[],
  placeOf: (holder: WrittenHolder) => { readonly post: string; readonly entity: string },
): Notice[] {
  return written.flatMap((holder) => {
    if (!holder.person?.account) return [];
    const { post, entity } = placeOf(holder);
    const told = { url: '/avisos', recordId: holder.id, params: { post, entity } };
    return [{ kind: 'positions.holder-recorded', to: { persons: [holder.personId] }, ...told }];
  });
}

/** Of two rows of one person, the names of the first. */
function newPersons(steps: readonly HolderStep[]) {
  const persons = new Map<string, NewPerson & { readonly seatCode: string }>();
  for (const { person, after } of steps) {
    const { seatCode, documentType, documentNumber, givenNames, familyNames } = after;
    const key = documentKey(after);
    if (person || persons.has(key)) continue;
    persons.set(key, { id: randomUUID(), seatCode, documentType, documentNumber, givenNames, familyNames });
  }
  return persons;
}

const nameOf = ({ givenNames, familyNames }: { givenNames: string; familyNames: string }) =>
  `${givenNames} ${familyNames}`;

function* batchesOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}
