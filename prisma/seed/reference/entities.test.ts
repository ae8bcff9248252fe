import { describe, expect, it } from 'vitest';
import { TERRITORIES, territoryOf } from '@/lib/domains/entities/territories';
import { CLASSIFICATION_TABLE } from '@/lib/domains/positions/classification-table';
import { isRuc } from '@/lib/kernel/identifiers';
import { ENTITIES } from './entities';
import { placeName } from './ubigeo';

const count = (entityClass: string) => ENTITIES.filter((entity) => entity.entityClass === entityClass).length;
const unaccented = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

describe('entities of reference', () => {
  it('are all there', () => {
    expect({
      ministries: count('ministry'),
      regulators: count('regulatory_agency'),
      autonomous: count('constitutionally_autonomous_agency'),
      regional: count('regional_government_headquarters'),
      lima: count('metropolitan_municipality_of_lima'),
    }).toEqual({ ministries: 19, regulators: 4, autonomous: 10, regional: 25, lima: 1 });
  });

  it.each(['SERVIR', 'INPE', 'SUNAT', 'ESSALUD', 'UGEL-04', 'PJ', 'CSJ-AREQUIPA', 'MP-ESPINAR'])(
    'include %s',
    (code) => {
      expect(ENTITIES.filter((entity) => entity.code === code)).toHaveLength(1);
    },
  );

  it('have a code, a name and a RUC of their own', () => {
    const distinct = (values: readonly string[]) => new Set(values).size === values.length;
    expect(distinct(ENTITIES.map((entity) => entity.code))).toBe(true);
    expect(distinct(ENTITIES.map((entity) => entity.name))).toBe(true);
    const rucs = ENTITIES.flatMap((entity) => entity.ruc ?? []);
    expect(rucs.filter((ruc) => !isRuc(ruc))).toEqual([]);
    expect(distinct(rucs)).toBe(true);
  });

  it('stand in a real district, and follow their parent', () => {
    for (const [index, entity] of ENTITIES.entries()) {
      expect(placeName(entity.ubigeo), entity.code).not.toBeNull();
      expect(entity.ubigeo.endsWith('00'), entity.code).toBe(false);
      const parents = ENTITIES.slice(0, index).map((earlier) => earlier.code);
      expect(entity.parentCode === null || parents.includes(entity.parentCode), entity.code).toBe(true);
    }
  });

  it('have a class of the tables, at its level of government, or one of the two they leave out', () => {
    const classified = new Map(
      CLASSIFICATION_TABLE.map((row) => [row.entityClass as string, row.government as string]),
    );
    const strays = ENTITIES.filter(
      (entity) => (classified.get(entity.entityClass) ?? entity.government) !== entity.government,
    );
    expect(strays).toEqual([]);
    const unclassified = ENTITIES.filter((entity) => !classified.has(entity.entityClass)).map(
      (entity) => entity.entityClass,
    );
    expect(new Set(unclassified)).toEqual(new Set(['type_b', 'local_government']));
  });

  it('are in each territory of the map', () => {
    const territories = new Set(ENTITIES.map((entity) => territoryOf(entity.ubigeo)?.code));
    expect([...territories].sort()).toEqual(TERRITORIES.map((territory) => territory.code).sort());
  });
});

describe('territories', () => {
  it('are 26: 24 departments, Callao and Metropolitan Lima', () => {
    expect(TERRITORIES).toHaveLength(26);
    expect(territoryOf('150131')?.name).toBe('Lima Metropolitana');
    expect(territoryOf('150801')?.name).toBe('Lima');
    expect(territoryOf('080801')?.name).toBe('Cusco');
    expect([territoryOf('260101'), territoryOf('15'), territoryOf('')]).toEqual([null, null, null]);
  });

  it('have the names of the ubigeo', () => {
    for (const { code, name } of TERRITORIES.filter((territory) => territory.code.length === 2)) {
      expect(unaccented(name)).toBe(unaccented(placeName(`${code}0000`) ?? ''));
    }
  });
});
