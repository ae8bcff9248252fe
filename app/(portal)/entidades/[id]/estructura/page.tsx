import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Organigram } from '@/components/entities/organigram/organigram';
import { UnitList } from '@/components/entities/organigram/unit-list';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { DateText } from '@/components/ui/value-text';
import { SERVIR_ROLES } from '@/lib/kernel/actor';
import { requireActor } from '@/lib/platform/session';
import { structureView } from './structure-view';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('structure'))('title') };
}

/** The organigram of an entity, or of one of its branches: drawn, and as a list whose branches close. HR changes it from here. */
export default async function StructurePage({ params, searchParams }: PageProps<'/entidades/[id]/estructura'>) {
  const actor = await requireActor('entity_hr', 'entity_head', ...SERVIR_ROLES);
  const [{ id }, { rama }] = await Promise.all([params, searchParams]);
  const view = await structureView(actor, id, typeof rama === 'string' ? rama : null);
  if (!view) notFound();
  const t = await getTranslations('structure');
  const { structure, branch, units, closed, suppressed } = view;
  const path = `/entidades/${id}/estructura`;
  const edits = actor.role === 'entity_hr';
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={branch ? t('branch', { name: branch.name }) : t('subtitle')}
        breadcrumbs={[
          { label: structure.name, href: `/entidades/${id}` },
          ...(branch ? [{ label: t('title'), href: path }] : []),
        ]}
        actions={
          <>
            {units.length > 0 && (
              <ButtonLink href={`${path}/organigrama.svg${branch ? `?rama=${branch.id}` : ''}`} download>
                {t('download')}
              </ButtonLink>
            )}
            {edits && (
              <ButtonLink href={`${path}/unidades/nueva`} variant="primary">
                {t('add_unit')}
              </ButtonLink>
            )}
          </>
        }
      />
      {units.length === 0 ? (
        <EmptyState title={t('empty')}>{t(edits ? 'empty_why_own' : 'empty_why')}</EmptyState>
      ) : (
        <>
          <div className="mb-10">
            <Organigram units={units} texts={view.texts} title={view.title} summary={view.summary} />
          </div>
          <Section title={t('list')} description={t('list_hint')}>
            <UnitList units={units} posts={view.posts} path={path} edits={edits} />
          </Section>
        </>
      )}
      {!branch && closed.length + suppressed.length > 0 && (
        <Section title={t('past')} description={t('past_hint')}>
          <ul className="divide-y divide-line border-y border-line text-sm">
            {closed.map((unit) => (
              <li key={unit.id} className="py-2">
                <AppLink href={`${path}/unidades/${unit.id}`}>{unit.name}</AppLink>{' '}
                <span className="text-ink-soft">
                  {t('closed_on')} {unit.closedOn && <DateText date={unit.closedOn} />}
                </span>
              </li>
            ))}
            {suppressed.map((seat) => (
              <li key={seat.id} className="py-2">
                <AppLink href={`/puestos/${seat.id}`}>{seat.title}</AppLink>{' '}
                <span className="text-ink-soft">
                  {t('suppressed_on')} {seat.suppressedOn && <DateText date={seat.suppressedOn} />}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
