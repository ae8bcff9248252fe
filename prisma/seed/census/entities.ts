import type { EntityReference } from '../reference/entity-reference';
import { ENTITIES } from '../reference/entities';
import { BLOCKS, PROGRAMMES, type Block } from './plan';

/** An entity of the census; `block` is null for a programme, whose posts the tables do not classify. */
export type CensusEntity = EntityReference & { readonly block: Block | null };

const byCode = new Map(ENTITIES.map((entity) => [entity.code, entity]));

/** The 188 entities and the 182 programmes, whoever is attached after those it is attached to. */
export function censusEntities(): CensusEntity[] {
  const known = BLOCKS.flatMap((block) => block.known.map((code) => ({ ...reference(code), block })));
  const further = BLOCKS.flatMap((block) =>
    upTo(block.size - block.known.length, (n) => {
      const parent = attachedTo(block.under, n);
      return {
        ...named(`${block.key.toUpperCase()}-${n + 1}`, `${NAME_OF[block.entityClass]} de demostración`, block.key, n),
        entityClass: block.entityClass,
        government: block.government,
        sector: parent.sector,
        ubigeo: parent.ubigeo,
        parentCode: parent.code,
        block,
      };
    }),
  );
  const programmes = PROGRAMMES.flatMap(({ government, size, known: codes, under }) => [
    ...codes.map((code) => ({ ...reference(code), block: null })),
    ...upTo(size - codes.length, (n) => {
      const parent = attachedTo(under, n);
      return {
        ...named(
          `PROG-${government === 'national' ? 'N' : 'R'}-${n + 1}`,
          'Programa de demostración',
          parent.acronym,
          n,
        ),
        entityClass: 'type_b' as const,
        government,
        sector: parent.sector,
        ubigeo: parent.ubigeo,
        parentCode: parent.code,
        block: null,
      };
    }),
  ]);
  // A body of reference may be attached to one of a later block: ministries come first, courts after their Branch.
  return [...known, ...further, ...programmes].toSorted((a, b) => depth(a) - depth(b));
}

const depth = ({ parentCode }: EntityReference): number => (parentCode === null ? 0 : 1 + depth(reference(parentCode)));

const NAME_OF: Readonly<Record<string, string>> = {
  judicial_branch: 'Corte Superior de Justicia',
  administrative_system_body: 'Ente rector',
  specialized_technical_agency: 'Organismo técnico especializado',
  public_executing_agency: 'Organismo público ejecutor',
  regional_public_agency: 'Organismo público regional',
};

function named(code: string, name: string, of: string, n: number) {
  return { code, name: `${name} ${n + 1} (${of})`, acronym: code, ruc: null };
}

function attachedTo(under: readonly string[], n: number): EntityReference {
  return reference(under[n % under.length] ?? '');
}

function reference(code: string): EntityReference {
  const entity = byCode.get(code);
  if (!entity) throw new RangeError(`no entity of reference has the code ${code}`);
  return entity;
}

function upTo<T>(size: number, make: (n: number) => T): T[] {
  return Array.from({ length: size }, (_, n) => make(n));
}
