import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { classifyEntity } from '@/lib/domains/entities/commands/classify-entity';
import { editEntity } from '@/lib/domains/entities/commands/edit-entity';
import { recordTransition } from '@/lib/domains/entities/commands/record-transition';
import { registerEntity } from '@/lib/domains/entities/commands/register-entity';
import { getEntity } from '@/lib/domains/entities/get-entity';
import { db } from '@/lib/platform/db';
import { getTimeline } from '@/lib/platform/timeline';
import { actorOf } from '@/tests/factories/identity';
import { evidence } from '../performance/year';
import { DAY, office, type Office } from '../positions/office';
import { done, outcome } from '../positions/outcome';

const REASON = 'Lo dispone el decreto que cambia su adscripción.';
const directorate = (o: Office) => actorOf(o.directorate, 'directorate');
const entityOf = ({ entityId }: Office) => db().entity.findUniqueOrThrow({ where: { id: entityId } });

describe('entities.edit-entity', () => {
  const data = (o: Office, more: object = {}) => ({
    id: o.entityId,
    version: '0',
    ruc: '',
    ubigeo: '040101',
    openingBudget: '1 250 000,50',
    headcount: '340',
    ...more,
  });

  it('keeps the data in céntimos, tells it in soles, and the second of two who edit is told', async () => {
    const o = await office();
    expect(await outcome(editEntity, o.hr, data(o))).toBe('done');
    expect(await entityOf(o)).toMatchObject({
      openingBudget: 125_000_050n,
      headcount: 340,
      ubigeo: '040101',
      version: 1,
    });
    const [line] = await getTimeline(o.hr, o.entityId);
    expect(line?.changes).toContainEqual({ field: 'openingBudget', before: null, after: '1250000.50' });
    expect(await outcome(editEntity, o.hr, data(o, { headcount: '1' }))).toBe('platform.conflict');
    expect((await getEntity(o.hr, o.entityId))?.openingBudget).toBe(125_000_050);
  });

  it.each([
    ['a RUC that does not check', { ruc: '20131370644' }, 'platform.invalid_input'],
    ['a place that is not in Peru', { ubigeo: '990000' }, 'platform.invalid_input'],
    ['a negative headcount', { headcount: '-1' }, 'platform.invalid_input'],
    ['a budget beyond any', { openingBudget: '999999999999999' }, 'platform.invalid_input'],
  ])('is refused with %s', async (_what, more, code) => {
    const o = await office();
    expect(await outcome(editEntity, o.hr, data(o, more))).toBe(code);
    expect((await entityOf(o)).version).toBe(0);
  });

  it('is of its own entity, and no two have one RUC', async () => {
    const [o, other] = [await office(), await office()];
    expect(await outcome(editEntity, other.hr, data(o))).toBe('platform.not_found');
    expect(await outcome(editEntity, o.hr, data(o, { ruc: '20131370645' }))).toBe('done');
    expect(await outcome(editEntity, other.hr, data(other, { ruc: '20131370645' }))).toBe('entities.ruc_taken');
  });
});

describe('entities.classify-entity', () => {
  const identity = (o: Office, more: object = {}) => ({
    id: o.entityId,
    version: '0',
    code: `C-${o.entityId.slice(-8)}`,
    name: 'Entidad con otro nombre',
    acronym: 'EON',
    entityClass: 'public_executing_agency',
    government: 'national',
    sector: 'Salud',
    parentId: '',
    reason: REASON,
    ...more,
  });

  it('is SERVIR’s, with its reason, and changes no post', async () => {
    const o = await office();
    expect(await outcome(classifyEntity, o.hr, identity(o))).toBe('platform.forbidden');
    const seats = await db().seat.findMany({ where: { entityId: o.entityId }, orderBy: { id: 'asc' } });
    expect(await outcome(classifyEntity, directorate(o), identity(o))).toBe('done');
    expect(await entityOf(o)).toMatchObject({ entityClass: 'public_executing_agency', version: 1 });
    expect(await db().seat.findMany({ where: { entityId: o.entityId }, orderBy: { id: 'asc' } })).toEqual(seats);
    expect((await getTimeline(o.hr, o.entityId))[0]).toMatchObject({ reason: REASON });
    expect(await outcome(classifyEntity, directorate(o), identity(o))).toBe('platform.conflict');
  });

  it('keeps those of type B under one of type A, and none under itself', async () => {
    const [o, other] = [await office(), await office()];
    const typeB = { entityClass: 'type_b' };
    const ask = (who: Office, more: object) => outcome(classifyEntity, directorate(o), identity(who, more));
    expect(await ask(o, typeB)).toBe('platform.invalid_input');
    expect(await ask(o, { ...typeB, parentId: randomUUID() })).toBe('entities.parent_unknown_entity');
    expect(await ask(o, { government: 'regional' })).toBe('platform.invalid_input');
    expect(await ask(o, { parentId: o.entityId })).toBe('entities.parent_below_it');
    expect(await ask(o, { ...typeB, parentId: other.entityId })).toBe('done');
    expect(await ask(other, { parentId: o.entityId })).toBe('entities.parent_below_it');
    expect(await ask(other, { ...typeB, parentId: o.entityId })).toBe('entities.parent_of_type_b');
    await expect(db().entity.update({ where: { id: o.entityId }, data: { parentId: null } })).rejects.toThrow(
      /entity_of_type_b_has_a_parent/,
    );
  });

  it('no two entities have one code', async () => {
    const [o, other] = [await office(), await office()];
    const { code } = await entityOf(other);
    expect(await outcome(classifyEntity, directorate(o), identity(o, { code }))).toBe('entities.code_taken');
  });
});

describe('entities.record-transition', () => {
  const transition = (o: Office, more: object = {}) => ({
    id: o.entityId,
    version: '0',
    completedOn: DAY,
    resolution: 'RPE 000096-2026-SERVIR-PE',
    reason: REASON,
    document: evidence(),
    ...more,
  });

  it('binds the entity from that day, with its document, and tells its people', async () => {
    const o = await office();
    expect(await outcome(recordTransition, directorate(o), transition(o))).toBe('done');
    expect(await getEntity(o.hr, o.entityId)).toMatchObject({
      boundSince: DAY,
      transitionResolution: 'RPE 000096-2026-SERVIR-PE',
    });
    const document = await db().document.findFirstOrThrow({ where: { recordId: o.entityId } });
    expect(document).toMatchObject({ visibility: 'entity', entityId: o.entityId });
    expect((await getTimeline(o.hr, o.entityId))[0]?.document?.id).toBe(document.id);
    expect(
      await db().notification.count({ where: { kind: 'entities.transition-recorded', recordId: o.entityId } }),
    ).toBe(1);
  });

  it('is SERVIR’s, of what is over, and has its document', async () => {
    const o = await office();
    expect(await outcome(recordTransition, o.hr, transition(o))).toBe('platform.forbidden');
    expect(await outcome(recordTransition, directorate(o), transition(o, { completedOn: '2026-06-16' }))).toBe(
      'entities.transition_in_future',
    );
    expect(await outcome(recordTransition, directorate(o), transition(o, { document: '' }))).toBe(
      'platform.invalid_input',
    );
  });
});

describe('entities.register-entity', () => {
  const entity = (more: object = {}) => ({
    code: `NEW-${randomUUID().slice(0, 8)}`,
    name: 'Entidad nueva',
    acronym: 'EN',
    entityClass: 'public_executing_agency',
    government: 'national',
    sector: 'Salud',
    parentId: '',
    ruc: '',
    ubigeo: '150101',
    reason: REASON,
    ...more,
  });

  it('is SERVIR’s, and the entity has a page and a timeline', async () => {
    const o = await office();
    expect(await outcome(registerEntity, o.hr, entity())).toBe('platform.forbidden');
    const { entityId } = await done(registerEntity, directorate(o), entity());
    expect(await getEntity(directorate(o), entityId)).toMatchObject({ name: 'Entidad nueva', users: 0 });
    expect(await getTimeline(directorate(o), entityId)).toHaveLength(1);
    const { code } = await entityOf(o);
    expect(await outcome(registerEntity, directorate(o), entity({ code }))).toBe('entities.code_taken');
  });
});
