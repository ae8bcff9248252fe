import { includeTpmBody } from '@/lib/domains/positions/tpm/commands/include-tpm-body';
import { reviewTpmList } from '@/lib/domains/positions/tpm/commands/review-tpm-list';
import { addDays, addYears, toDbDate } from '@/lib/kernel/calendar-date';
import { seedServir } from '../demo/servir';
import type { Story } from '../story';
import { censusEntities } from './entities';
import { personName } from './names';
import { censusPosts, type CensusPost } from './posts';

/** Rows sent at a time. */
const BATCH = 2_000;
/** Kinds of the ids below, so that the same census has the same ids. */
const ID_KINDS = { entity: '0001', unit: '0002', seat: '0003', person: '0004', holding: '0005' } as const;
const FIRST_DOCUMENT = 20_000_001;
/** It approves the list with its review. */
const LIST = 'RPE 000090-2016-SERVIR-PE (demostración)';

/**
 * The census of management posts of May 2016, in its published figures, with SERVIR's accounts to read it.
 * @throws when the database already has entities: the figures are exact only beside nothing else.
 */
export async function seedCensus(story: Story): Promise<void> {
  const { db } = story;
  if ((await db.entity.count()) > 0) {
    throw new Error(
      'The census goes into an empty database. Run "npm run db:reset" first, or choose another DATA_DIR.',
    );
  }
  const { directorate } = await seedServir(story);
  const entities = censusEntities();
  const ids = new Map(entities.map(({ code }, n) => [code, idOf('entity', n)]));
  await db.entity.createMany({
    data: entities.map(({ block: _block, parentCode, ...entity }) => ({
      ...entity,
      id: idIn(ids, entity.code),
      parentId: parentCode === null ? null : idIn(ids, parentCode),
    })),
  });
  await writePosts(story, censusPosts(entities), ids);
  const acting = (days: number) => story.at(addDays(story.today, -days)).as(directorate, 'directorate');
  for (const { code } of entities.filter(({ block }) => block?.listed)) {
    await acting(400).run(includeTpmBody, {
      entityId: idIn(ids, code),
      resolution: LIST,
      reason: 'Sus órganos de segundo nivel formulan o conducen políticas de alcance nacional.',
    });
  }
  await acting(399).run(reviewTpmList, {
    lastId: '',
    resolution: LIST,
    reason: 'Se revisó la lista completa al cerrar el censo de puestos directivos.',
  });
}

async function writePosts(
  { db, today }: Story,
  posts: readonly CensusPost[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const since = toDbDate(addDays(today, -500));
  const commissioned = addDays(today, -100);
  for (const some of batches(posts)) {
    await db.organizationalUnit.createMany({
      data: some.map(({ index, entity, unit, level, bodyType, function: unitFunction, reportsTo }) => ({
        id: idOf('unit', index),
        entityId: idIn(ids, entity),
        // Units of the first levels are parts of no other: they answer to the senior management.
        parentId: level > 2 && reportsTo !== null ? idOf('unit', reportsTo) : null,
        code: `U${index + 1}`,
        name: unit,
        bodyType,
        level,
        function: unitFunction,
      })),
    });
    await db.seat.createMany({
      data: some.map(({ index, entity, title, level, group, role, reportsTo, highImpact }) => ({
        id: idOf('seat', index),
        code: `C${String(index + 1).padStart(5, '0')}`,
        entityId: idIn(ids, entity),
        unitId: idOf('unit', index),
        title,
        level,
        servantGroup: group,
        managerRole: role,
        functions: [],
        reportsToId: reportsTo === null ? null : idOf('seat', reportsTo),
        highImpactSince: highImpact ? since : null,
        highImpactReason: highImpact ? 'Puesto de alto impacto en la demostración del censo.' : null,
      })),
    });
  }
  const held = posts.filter(({ heldBy }) => heldBy !== null);
  for (const some of batches(held)) {
    await db.person.createMany({
      data: some.map(({ index }) => ({
        id: idOf('person', index),
        documentType: 'dni' as const,
        documentNumber: String(FIRST_DOCUMENT + index),
        ...personName(index),
        demonstration: true,
        updatedAt: since,
      })),
    });
    await db.seatHolding.createMany({
      data: some.flatMap(({ index, heldBy }) =>
        heldBy === null
          ? []
          : [
              {
                id: idOf('holding', index),
                seatId: idOf('seat', index),
                personId: idOf('person', index),
                modality: heldBy,
                ...(heldBy === 'commission'
                  ? { startsOn: toDbDate(commissioned), dueOn: toDbDate(addDays(addYears(commissioned, 1), -1)) }
                  : { startsOn: since }),
              },
            ],
      ),
    });
  }
}

function idOf(kind: keyof typeof ID_KINDS, n: number): string {
  return `01550000-${ID_KINDS[kind]}-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

function idIn(ids: ReadonlyMap<string, string>, code: string): string {
  const id = ids.get(code);
  if (!id) throw new RangeError(`no entity of the census has the code ${code}`);
  return id;
}

function* batches<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}
