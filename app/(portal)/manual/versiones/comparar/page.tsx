import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { ManualDifferenceTable } from '@/components/positions/manual-difference-table';
import { differencesBetween } from '@/lib/domains/positions/manual/queries/list-standards';
import { SERVIR_ROLES } from '@/lib/kernel/actor';
import { oneParam } from '@/lib/kernel/list-params';
import { requireActor } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profiles'))('manual.compare') };
}

/** What one version of the manual adds, removes and changes of another. */
export default async function CompareManualsPage({ searchParams }: PageProps<'/manual/versiones/comparar'>) {
  const actor = await requireActor('entity_hr', 'entity_head', ...SERVIR_ROLES);
  const params = await searchParams;
  const found = await differencesBetween(actor, oneParam(params, 'a') ?? '', oneParam(params, 'b') ?? '');
  if (!found) notFound();
  const t = await getTranslations('profiles');
  const { before, after, added, removed, changed } = found;
  const plain = (positions: typeof added) => positions.map((position) => ({ position, fields: [] }));
  return (
    <>
      <PageHeader
        title={t('manual.compare')}
        subtitle={`${before.edition} · ${before.name} → ${after.edition} · ${after.name}`}
        breadcrumbs={[{ href: '/manual/versiones', label: t('manual.versions') }]}
      />
      {(
        [
          ['added', plain(added)],
          ['removed', plain(removed)],
          ['changed', changed],
        ] as const
      ).map(([key, rows]) => (
        <Section key={key} title={t(`manual.${key}`, { count: rows.length })}>
          <ManualDifferenceTable caption={t(`manual.${key}`, { count: rows.length })} rows={rows} />
        </Section>
      ))}
    </>
  );
}
