import { classify } from '@/lib/domains/positions/classification';
import { titlesOf } from '@/lib/domains/positions/nomenclature';
import { tpmGround, isHeadquarters, type UnitFunction } from '@/lib/domains/positions/tpm/rules';
import type { HoldingModality, ManagerRole, ServantGroup } from '@/lib/domains/positions/types';
import type { BodyType } from '@/lib/domains/entities/types';
import type { CensusEntity } from './entities';
import { unitName } from './names';
import {
  BLOCKS,
  BODY_TYPES_OF,
  CELLS,
  HIGH_IMPACT,
  TPM_BY_TRUST,
  WITH_FUNCTION,
  type Block,
  type BodyKind,
} from './plan';

/** A post, the unit it heads and how it is held. Its group and role are what the tables say of its place. */
export type CensusPost = {
  /** From 0, in the order of the list: a post comes after the one it reports to. */
  readonly index: number;
  readonly entity: string;
  readonly title: string;
  readonly unit: string;
  readonly level: number;
  readonly bodyType: BodyType;
  readonly function: UnitFunction | null;
  readonly group: ServantGroup;
  readonly role: ManagerRole | null;
  /** Its unit is below that one's, when that is of level 2 or 3. */
  readonly reportsTo: number | null;
  /** Null: vacant. */
  readonly heldBy: HoldingModality | null;
  readonly highImpact: boolean;
};

type Draft = Omit<CensusPost, 'heldBy' | 'highImpact' | 'index' | 'reportsTo'> & { readonly tpm: boolean };

const FUNCTIONS: readonly UnitFunction[] = [
  'economic_development',
  'social_development',
  'infrastructure',
  'natural_resources',
];

/** The 11,003 posts and the 270 of public officers, always the same. */
export function censusPosts(entities: readonly CensusEntity[]): CensusPost[] {
  const parents = new Map(entities.map((entity) => [entity.code, entity.entityClass]));
  const drafts = BLOCKS.flatMap((block) =>
    draftBlock(
      block,
      entities.filter((entity) => entity.block === block),
      (entity) => isHeadquarters(entity.entityClass, parents.get(entity.parentCode ?? '') ?? null),
    ),
  ).toSorted((a, b) => a.level - b.level);
  const superiors = reportingLines(drafts);
  const trusted = everySo(TPM_BY_TRUST, drafts.filter(({ tpm }) => tpm).length);
  const notTpm = ({ group, tpm }: Draft) => group === 'public_manager' && !tpm;
  const important = everySo(HIGH_IMPACT, drafts.filter(notTpm).length);
  return drafts.map(({ tpm, ...draft }, index) => {
    const highImpact = notTpm({ ...draft, tpm }) && important();
    const heldBy = tpm ? (trusted() ? 'trust' : turn(TPM_HOLDERS, index)) : turn(HOLDERS[draft.group], index);
    return { ...draft, index, reportsTo: superiors(index), heldBy, highImpact };
  });
}

const TPM_HOLDERS: readonly (HoldingModality | null)[] = ['competition', 'commission', null];
const HOLDERS: Readonly<Record<ServantGroup, readonly (HoldingModality | null)[]>> = {
  public_officer: ['officer'],
  public_manager: ['competition', 'commission', 'competition', 'trust', 'competition', 'commission', null],
  career_servant: ['competition', 'competition', 'commission', 'competition', 'competition', null, 'competition'],
};

function draftBlock(block: Block, entities: readonly CensusEntity[], headquarters: (entity: CensusEntity) => boolean) {
  const deal = dealer(entities);
  const drafts: Draft[] = [];
  const add = (kind: BodyKind, level: number, count: number, functions = 0) => {
    for (let n = 0; n < count; n += 1) {
      const { item: entity, round } = deal();
      const bodyType = turn(BODY_TYPES_OF[kind], n);
      const unitFunction = n < functions ? turn(FUNCTIONS, round) : null;
      const place = { government: block.government, entityClass: block.entityClass, level, bodyType };
      const { group, role } = classify(place);
      if (group === null) throw new RangeError(`the tables do not say what heads ${JSON.stringify(place)}`);
      const unit = unitName({ level, kind, bodyType, function: unitFunction, number: drafts.length });
      const [title] = titlesOf(place);
      drafts.push({
        entity: entity.code,
        title: title ? `${title.masculine} (${unit})` : `Responsable de ${unit}`,
        unit,
        level,
        bodyType,
        function: unitFunction,
        group,
        role,
        tpm:
          tpmGround({
            ...place,
            group,
            headquarters: headquarters(entity),
            listed: block.listed,
            function: unitFunction,
          }) !== null,
      });
    }
  };
  add('H', 1, block.officers);
  CELLS.forEach((cell, column) => {
    const kind = cell.slice(0, 1) as BodyKind;
    const functions = cell === 'L2' ? (WITH_FUNCTION[block.key] ?? 0) : 0;
    add(kind, Number(cell.slice(1)), block.posts[column] ?? 0, functions);
  });
  return drafts;
}

/** Each head answers to one of the nearest level above in the same entity, taken in turn. */
function reportingLines(drafts: readonly Draft[]): (index: number) => number | null {
  const above = new Map<string, number[][]>();
  const lines = drafts.map(({ entity, level }, index) => {
    const levels = above.get(entity) ?? [];
    const heads = levels.slice(0, level).findLast((found) => found && found.length > 0) ?? [];
    above.set(entity, levels);
    (levels[level] ??= []).push(index);
    return heads.length === 0 ? null : turn(heads, level === 2 ? 0 : index);
  });
  return (index) => lines[index] ?? null;
}

/** Deals to each in turn, and says how many times it has gone round. */
function dealer<T>(items: readonly T[]): () => { item: T; round: number } {
  let dealt = 0;
  return () => {
    const round = Math.floor(dealt / items.length);
    const item = turn(items, dealt);
    dealt += 1;
    return { item, round };
  };
}

/** Answers yes `chosen` times in `of`, evenly. */
function everySo(chosen: number, of: number): () => boolean {
  let asked = 0;
  return () => {
    asked += 1;
    return Math.floor((asked * chosen) / of) > Math.floor(((asked - 1) * chosen) / of);
  };
}

function turn<T>(items: readonly T[], n: number): T {
  const item = items[n % items.length];
  if (item === undefined && items.length === 0) throw new RangeError('nothing to take in turn');
  return item as T;
}
