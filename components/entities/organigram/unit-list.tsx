/**
 * UnitList — the organigram as a list whose branches open and close by themselves, with the posts of each unit, its head first.
 *   units (as `drawnUnits` answers), posts (those in force), path (of the structure)
 *   edits?  whether the reader may change it: shows where
 */
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { Badge } from '@/components/ui/badge';
import type { BodyType } from '@/lib/domains/entities/types';
import type { UnitFunction } from '@/lib/domains/entities/structure/types';
import { headFirst } from '@/lib/domains/positions/headship';
import type { DrawnUnit } from './hierarchy';

export type ListedUnit = DrawnUnit & {
  readonly code: string;
  readonly name: string;
  readonly bodyType: BodyType;
  readonly function: UnitFunction | null;
  readonly headcount: number | null;
};

export interface ListedPost {
  readonly id: string;
  readonly unitId: string;
  readonly title: string;
  readonly holder: string | null;
  /** Whether it heads its unit: it is read before the others. */
  readonly heads: boolean;
}

interface Props {
  units: readonly ListedUnit[];
  posts: readonly ListedPost[];
  path: string;
  edits: boolean;
}

export function UnitList({ units, posts, path, edits }: Props) {
  const known = new Set(units.map(({ id }) => id));
  const top = units.filter(({ parentId }) => parentId === null || !known.has(parentId));
  return <Branch siblings={top} {...{ units, posts, path, edits }} />;
}

function Branch({ siblings, ...props }: Props & { siblings: readonly ListedUnit[] }) {
  return (
    <ul className="space-y-2">
      {siblings.map((unit) => {
        const under = props.units.filter(({ parentId }) => parentId === unit.id);
        return (
          <li key={unit.id} id={`unidad-${unit.id}`} className="border-l-2 border-line pl-3">
            {under.length === 0 ? (
              <>
                <p className="font-semibold">{unit.name}</p>
                <UnitLines unit={unit} {...props} />
              </>
            ) : (
              <details open>
                <summary className="font-semibold">{unit.name}</summary>
                <UnitLines unit={unit} branch {...props} />
                <div className="mt-2">
                  <Branch siblings={under} {...props} />
                </div>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function UnitLines({
  unit,
  branch = false,
  posts,
  path,
  edits,
}: Omit<Props, 'units'> & { unit: ListedUnit; branch?: boolean }) {
  const t = useTranslations('structure');
  const e = useTranslations('entities');
  const own = headFirst(posts.filter(({ unitId }) => unitId === unit.id));
  return (
    <>
      <p className="text-2xs text-ink-soft">
        {[
          unit.code,
          e(`body_types.${unit.bodyType}`),
          t('level', { level: unit.level }),
          ...(unit.function ? [e(`unit_functions.${unit.function}`)] : []),
          ...(unit.headcount === null ? [] : [t('people', { count: unit.headcount })]),
          ...(unit.link === 'reports' ? [t('reports')] : []),
        ].join(' · ')}
      </p>
      {own.map((post) => (
        <p key={post.id} className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm leading-6">
          <AppLink href={`/puestos/${post.id}`}>{post.title}</AppLink>
          {post.holder ?? <Badge tone="warning">{t('vacant')}</Badge>}
        </p>
      ))}
      {own.length === 0 && <p className="text-sm text-ink-soft">{t('no_head')}</p>}
      <p data-chrome className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm leading-6">
        <AppLink href={`${path}/unidades/${unit.id}`}>
          {t.rich(edits ? 'edit_unit' : 'see_unit', {
            name: unit.name,
            quiet: (name) => <span className="sr-only">{name}</span>,
          })}
        </AppLink>
        {edits && (
          <AppLink href={`/puestos/nuevo?unidad=${unit.id}`}>
            {t.rich('add_post', { name: unit.name, quiet: (name) => <span className="sr-only">{name}</span> })}
          </AppLink>
        )}
        {branch && (
          <AppLink href={`${path}?rama=${unit.id}`}>
            {t.rich('draw_branch', { name: unit.name, quiet: (name) => <span className="sr-only">{name}</span> })}
          </AppLink>
        )}
      </p>
    </>
  );
}
