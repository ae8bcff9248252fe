import type { BodyType } from '@/lib/domains/entities/types';
import type { EntityClass } from '../reference/entity-reference';

/** How many posts head bodies of a kind at a level, over all the entities of a block. */
export const CELLS = ['H1', 'L2', 'S2', 'D2', 'L3', 'S3', 'D3', 'L4', 'S4', 'D4'] as const;
export type Cell = (typeof CELLS)[number];

/** Senior management, line, staff (support and advisory) and decentralised. */
export type BodyKind = 'H' | 'L' | 'S' | 'D';

/**
 * Entities of a class and a sector, and their posts. The figures solve, in whole numbers, what the census of 2016 prints:
 * a test adds them up. A block's posts are dealt to its entities one by one, so that they are alike.
 */
export type Block = {
  readonly key: string;
  readonly entityClass: EntityClass;
  readonly government: 'national' | 'regional';
  /** Entities of reference; the others, up to `size`, are named as demonstration. */
  readonly known: readonly string[];
  readonly size: number;
  /** Bodies that the further entities are attached to, in turn; none when they are attached to nobody. */
  readonly under: readonly string[];
  /** Their level-2 posts are of the top public management (S3 T11). */
  readonly listed: boolean;
  /** Heads of level 1 whom the tables make public officers. */
  readonly officers: number;
  /** Posts in the order of `CELLS`. */
  readonly posts: readonly number[];
};

const OTHER_MINISTRIES = [
  'PCM',
  'MINAM',
  'MINCETUR',
  'MINCUL',
  'MINDEF',
  'MIDAGRI',
  'MIDIS',
  'MINEM',
  'MININTER',
  'MINJUSDH',
  'MIMP',
  'PRODUCE',
  'RREE',
  'MTPE',
  'MTC',
  'MVCS',
];

const AUTONOMOUS = ['BCRP', 'CGR', 'DP', 'JNE', 'JNJ', 'MPFN', 'ONPE', 'RENIEC', 'SBS', 'TC'];

const REGIONS = [
  'AMAZONAS',
  'ANCASH',
  'APURIMAC',
  'AREQUIPA',
  'AYACUCHO',
  'CAJAMARCA',
  'CALLAO',
  'CUSCO',
  'HUANCAVELICA',
  'HUANUCO',
  'ICA',
  'JUNIN',
  'LA-LIBERTAD',
  'LAMBAYEQUE',
  'LIMA',
  'LORETO',
  'MADRE-DE-DIOS',
  'MOQUEGUA',
  'PASCO',
  'PIURA',
  'PUNO',
  'SAN-MARTIN',
  'TACNA',
  'TUMBES',
  'UCAYALI',
].map((region) => `GR-${region}`);

type Row = readonly [
  key: string,
  entityClass: EntityClass,
  known: readonly string[],
  size: number,
  under: readonly string[],
  listed: boolean,
  officers: number,
  posts: readonly number[],
];

const LISTED = true;
const NOT = false;

// prettier-ignore
const NATIONAL: readonly Row[] = [
  //                                                                                                 H1   L2   S2   D2   L3   S3   D3   L4   S4   D4
  ['economy', 'ministry', ['MEF'], 1, [], LISTED, 10,                                               [ 0,  15,  21,   0,  25,  31,   4,  19,  25,   0]],
  ['education', 'ministry', ['MINEDU'], 1, [], LISTED, 10,                                          [ 0,  12,  16,   0,  19,  25,   3,  15,  20,   0]],
  ['health', 'ministry', ['MINSA'], 1, [], LISTED, 10,                                              [ 0,  14,  19,   0,  23,  29,   4,  18,  23,   0]],
  ['ministries', 'ministry', OTHER_MINISTRIES, 16, [], LISTED, 165,                                 [ 0, 149, 204,   0, 243, 305,  39, 188, 252,   0]],
  ['regulators', 'regulatory_agency', ['OSINERGMIN', 'OSIPTEL', 'OSITRAN', 'SUNASS'], 4, [], LISTED, 0, [ 4, 20,  28,   7,  22,  12,   5,   8,  10,   4]],
  ['social-security', 'social_security_fund', ['ESSALUD'], 1, [], NOT, 0,                           [ 1,  17,  40,   9,  20,  26,   7,  11,  14,   5]],
  ['autonomous', 'constitutionally_autonomous_agency', AUTONOMOUS, 10, [], LISTED, 0,               [10,  64,  86,  30,  96, 122,  22,  35,  20,  15]],
  ['judiciary', 'judicial_branch', ['PJ', 'AMAG'], 2, [], NOT, 0,                                   [ 2,   9,  12,   5,  15,  19,   4,   5,   7,   2]],
  ['courts', 'judicial_branch', ['CSJ-AREQUIPA'], 33, ['PJ'], NOT, 0,                               [ 0,  22,  30,  12,  38,  51,   9,  14,  18,   6]],
  ['systems', 'administrative_system_body', ['SERVIR', 'CEPLAN'], 3, ['PCM'], LISTED, 0,            [ 3,  14,  19,   5,  17,  11,   4,   6,   8,   3]],
  ['technical-education', 'specialized_technical_agency', [], 8, ['MINEDU'], NOT, 0,                [ 8,  53,  73,  28,  92, 117,  21,  33,  41,  14]],
  ['tax', 'specialized_technical_agency', ['SUNAT'], 1, [], LISTED, 0,                              [ 1,  25,  35,  30,  96, 197,  22,  35,  44,  15]],
  ['technical-economy', 'specialized_technical_agency', [], 2, ['MEF'], NOT, 0,                     [ 2,  22,  30,  12,  38,  49,   9,  14,  18,   6]],
  ['technical-health', 'specialized_technical_agency', [], 4, ['MINSA'], NOT, 0,                    [ 4,  34,  47,  18,  59,  75,  14,  21,  27,   9]],
  ['technical', 'specialized_technical_agency', ['INDECOPI', 'INEI', 'SUNARP', 'OEFA', 'SERNANP', 'SUNAFIL'], 10, OTHER_MINISTRIES, NOT, 0,
                                                                                                    [10,  42,  58,  23,  73,  93,  17,  27,  29,  11]],
  ['executing-education', 'public_executing_agency', [], 32, ['MINEDU'], NOT, 0,                    [26, 130, 174, 168, 220, 282,  75,   0,   0,  83]],
  ['executing-economy', 'public_executing_agency', [], 4, ['MEF'], NOT, 0,                          [ 4,  19,  25,  10,  32,  41,   8,  12,  15,   5]],
  ['executing-health', 'public_executing_agency', ['INS', 'SIS'], 10, ['MINSA'], NOT, 0,            [10,  65,  77,  30, 130, 130,  23,   6,  24,  15]],
  ['executing', 'public_executing_agency', ['INPE', 'BNP', 'INDECI'], 8, OTHER_MINISTRIES, NOT, 0,  [ 8,  24,  33,  13,  42,  50,  10,  15,  19,   7]],
];

// prettier-ignore
const REGIONAL: readonly Row[] = [
  ['regions', 'regional_government_headquarters', REGIONS, 25, [], NOT, 73,                         [ 0, 235, 237,  44, 411, 701, 190, 304, 227, 292]],
  ['lima', 'metropolitan_municipality_of_lima', ['MML'], 1, [], NOT, 2,                             [ 0,  20,  28,   6,  50,  34,  18,  29,  37,  28]],
  ['regional-agencies', 'regional_public_agency', [], 11, REGIONS, NOT, 0,                          [11,  45, 105,  50, 189, 137,  92, 147, 363, 142]],
];

function blocks(government: 'national' | 'regional', rows: readonly Row[]): Block[] {
  return rows.map(([key, entityClass, known, size, under, listed, officers, posts]) => ({
    key,
    entityClass,
    government,
    known,
    size,
    under,
    listed,
    officers,
    posts,
  }));
}

export const BLOCKS: readonly Block[] = [...blocks('national', NATIONAL), ...blocks('regional', REGIONAL)];

/** Programmes: bodies of type B, each attached to one of these; they are counted and the tables classify no post of theirs. */
export const PROGRAMMES = [
  { government: 'national', size: 109, known: ['UGEL-04'], under: ['MINEDU', 'MINSA', 'MEF', ...OTHER_MINISTRIES] },
  { government: 'regional', size: 73, known: [], under: REGIONS },
] as const;

/** Line units of level 2 with a function of S3 T11.3, over the entities of each block. */
export const WITH_FUNCTION: Readonly<Record<string, number>> = { regions: 171, lima: 6 };

/**
 * Nearest to the shares of S3 T20 (20, 30 and 50 percent of 4,493). The caps of trust appointees do not bind an entity
 * that has not completed its transition, and in 2016 none had.
 */
export const TPM_BY_TRUST = 899;
/** Managers' posts of high impact that are not of the top public management. */
export const HIGH_IMPACT = 1_236;

/** The body types that a kind of body may be, those of support and advisory in turn. */
export const BODY_TYPES_OF: Readonly<Record<BodyKind, readonly BodyType[]>> = {
  H: ['senior_management'],
  L: ['line', 'line', 'line', 'line', 'consultative', 'line', 'line', 'line'],
  S: ['institutional_control', 'judicial_defense', 'advisory', 'support', 'support', 'advisory', 'support', 'support'],
  D: ['decentralized'],
};
