import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField } from '@/components/forms/text-fields';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { TRUST_LIST_TONES } from '@/components/positions/tones';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { StateBadge } from '@/components/ui/state-badge';
import { DateText, InstantText, NumberText } from '@/components/ui/value-text';
import { listTrustLists } from '@/lib/domains/positions/trust-list/queries';
import { isServir } from '@/lib/kernel/actor';
import { today } from '@/lib/platform/clock';
import { currentSession } from '@/lib/platform/session';
import { generateTrustListAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('holders'))('lists.title') };
}

/** The lists of managers and trust posts of the State: those published for everybody, those being made for SERVIR. */
export default async function PublicationsPage() {
  const session = await currentSession();
  const actor = session?.actor ?? null;
  const [t, p, lists] = await Promise.all([
    getTranslations('holders'),
    getTranslations('positions'),
    listTrustLists(actor),
  ]);
  const servir = actor !== null && isServir(actor);
  const generates = actor?.role === 'directorate' || actor?.role === 'selection_specialist';
  return (
    <>
      <PageHeader title={t('lists.title')} subtitle={t('lists.subtitle')} />
      <DataTable
        caption={t('lists.title')}
        hideCaption
        rows={lists}
        rowKey={(row) => row.id}
        rowHref={(row) => `/publicaciones/${row.id}`}
        empty={<EmptyState title={t('lists.empty')}>{t('lists.empty_why')}</EmptyState>}
        columns={[
          { key: 'code', header: t('lists.code'), rowHeader: true, cell: (row) => row.code },
          {
            key: 'period',
            header: t('lists.period'),
            cell: (row) => (
              <>
                <DateText date={row.periodFrom} /> – <DateText date={row.periodTo} />
              </>
            ),
          },
          {
            key: 'entries',
            header: t('lists.entries'),
            numeric: true,
            cell: (row) => <NumberText value={row.entries} />,
          },
          ...(servir
            ? [
                {
                  key: 'state',
                  header: t('lists.state'),
                  cell: (row: (typeof lists)[number]) => (
                    <StateBadge
                      state={row.state}
                      tones={TRUST_LIST_TONES}
                      label={p(`states.trust_list_${row.state}`)}
                    />
                  ),
                },
              ]
            : []),
          {
            key: 'published',
            header: t('lists.published'),
            cell: (row) => (row.publishedAt ? <InstantText at={row.publishedAt} /> : '—'),
          },
        ]}
      />
      {generates && (
        <div className="mt-10">
          <Section title={t('lists.generate')} description={t('lists.generate_hint')}>
            <ActionForm action={generateTrustListAction} label={t('lists.generate')}>
              <DateField
                name="periodTo"
                label={t('lists.period_to')}
                hint={t('lists.period_to_hint')}
                required
                max={today()}
              />
              <FormActions>
                <SubmitButton>{t('lists.generate')}</SubmitButton>
              </FormActions>
            </ActionForm>
          </Section>
        </div>
      )}
    </>
  );
}
