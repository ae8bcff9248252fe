import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { SmallActionForm } from '@/components/forms/small-action-form';
import { MANUAL_TONES } from '@/components/positions/tones';
import { AppLink } from '@/components/ui/app-link';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { StateBadge } from '@/components/ui/state-badge';
import { DateText, InstantText } from '@/components/ui/value-text';
import { listManuals, type ManualRow } from '@/lib/domains/positions/manual/queries/list-manuals';
import { SERVIR_ROLES } from '@/lib/kernel/actor';
import { requireActor } from '@/lib/platform/session';
import { discardManualAction, putManualInForceAction } from './actions';
import { LoadManualForm } from './load-manual-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profiles'))('manual.versions') };
}

/** The versions of the manual: SERVIR's specialist loads them, its directorate puts them in force. */
export default async function ManualVersionsPage() {
  const actor = await requireActor('entity_hr', 'entity_head', ...SERVIR_ROLES);
  const [t, states, manuals] = await Promise.all([
    getTranslations('profiles'),
    getTranslations('positions.states'),
    listManuals(actor),
  ]);
  const inForce = manuals.find(({ state }) => state === 'IN_FORCE');
  const act = ({ id, version, state, loadedById, edition, positions }: ManualRow) => {
    if (state !== 'DRAFT') return null;
    const hidden = { manualId: id, version: String(version) };
    if (actor.role === 'directorate' && loadedById !== actor.userId) {
      const counts = inForce
        ? t('manual.put_in_force_counts', { count: positions, current: inForce.positions })
        : t('manual.put_in_force_first', { count: positions });
      return (
        <div className="min-w-40 space-y-1.5">
          <SmallActionForm
            action={putManualInForceAction}
            hidden={hidden}
            label={t('manual.put_in_force')}
            confirm={{
              title: t('manual.put_in_force_confirm', { edition }),
              body: `${counts} ${t('manual.put_in_force_body')}`,
            }}
          />
          <p className="text-sm text-ink-soft">{counts}</p>
        </div>
      );
    }
    return actor.role === 'selection_specialist' ? (
      <SmallActionForm
        action={discardManualAction}
        hidden={hidden}
        label={t('manual.discard')}
        confirm={{ title: t('manual.discard_confirm', { edition }) }}
      />
    ) : null;
  };
  const acts = actor.role === 'directorate' || actor.role === 'selection_specialist';
  const rows = manuals.map((manual, place) => ({
    ...manual,
    before: manuals.slice(place + 1).find(({ state }) => state !== 'DISCARDED'),
  }));
  return (
    <>
      <PageHeader
        title={t('manual.versions')}
        subtitle={t('manual.versions_subtitle')}
        breadcrumbs={[{ href: '/manual', label: t('manual.title') }]}
      />
      <Section title={t('manual.versions_list')}>
        <DataTable
          caption={t('manual.versions_list')}
          hideCaption
          rows={rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/manual?version=${id}`}
          empty={<EmptyState title={t('manual.no_versions')}>{t('manual.no_versions_why')}</EmptyState>}
          columns={[
            {
              key: 'name',
              header: t('manual.version'),
              rowHeader: true,
              cell: ({ edition, name }) => `${edition} · ${name}`,
            },
            {
              key: 'state',
              header: t('versions.state'),
              cell: ({ state, demonstration }) => (
                <span className="flex flex-wrap gap-2">
                  <StateBadge state={state} tones={MANUAL_TONES} label={states(`manual_${state}`)} />
                  {demonstration && <Badge tone="warning">{t('manual.demonstration')}</Badge>}
                </span>
              ),
            },
            { key: 'positions', header: t('manual.positions'), numeric: true, cell: ({ positions }) => positions },
            {
              key: 'loaded',
              header: t('manual.loaded'),
              wide: true,
              cell: ({ loadedAt }) => <InstantText at={loadedAt} />,
            },
            {
              key: 'in_force',
              header: t('manual.in_force_on'),
              cell: ({ inForceOn }) => (inForceOn ? <DateText date={inForceOn} /> : '—'),
            },
            {
              key: 'compare',
              header: t('compare.title'),
              cell: ({ id, before }) =>
                before ? (
                  <AppLink href={`/manual/versiones/comparar?a=${before.id}&b=${id}`}>{t('versions.compare')}</AppLink>
                ) : (
                  '—'
                ),
            },
            ...(acts ? [{ key: 'act', header: t('manual.act'), cell: (row: ManualRow) => act(row) ?? '—' }] : []),
          ]}
        />
      </Section>
      {actor.role === 'selection_specialist' && <LoadManualForm />}
    </>
  );
}
