import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { MeritListTable } from '@/components/competitions/merit-list-table';
import { PageHeader } from '@/components/layout/page-header';
import { DefinitionList } from '@/components/layout/section';
import { InstantText } from '@/components/ui/value-text';
import { getCompetition } from '@/lib/domains/competitions/queries';
import { currentSession } from '@/lib/platform/session';

type Props = PageProps<'/concursos/[id]/cuadro'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('competitions'))('merit.title') };
}

/** The merit list as an act: every stage, who approved it and when, fit for a sheet of A4. */
export default async function MeritListPage({ params }: Props) {
  const [{ id }, session, t] = await Promise.all([params, currentSession(), getTranslations('competitions')]);
  const competition = await getCompetition(session?.actor ?? null, id);
  if (!competition?.meritList) notFound();
  const { code, meritList: list, terms } = competition;
  const instants = [
    { term: t('merit.computed'), at: list.computedAt },
    { term: t('merit.approved'), at: list.approvedAt },
    { term: t('merit.published'), at: list.publishedAt },
  ].flatMap(({ term, at }) => (at ? [{ term, value: <InstantText at={at} /> }] : []));
  return (
    <>
      <PageHeader
        title={t('merit.act')}
        subtitle={
          <>
            {terms.title} · <span className="figures">{code}</span>
          </>
        }
        breadcrumbs={[
          { label: t('title'), href: '/concursos' },
          { label: code, href: `/concursos/${id}` },
        ]}
      />
      <MeritListTable code={code} list={list} detailed />
      <p className="mt-3 mb-8 text-sm text-ink-soft">{t('merit.weights')}</p>
      <div data-keep-together>
        <DefinitionList
          items={[
            ...instants,
            ...(list.approvalReason ? [{ term: t('merit.reason'), value: list.approvalReason }] : []),
            {
              term: t('merit.digest'),
              value: (
                <>
                  <code className="text-2xs break-all">{list.sha256}</code>
                  <br />
                  <span className="text-ink-soft">{t('merit.digest_hint')}</span>
                </>
              ),
            },
          ]}
        />
      </div>
    </>
  );
}
