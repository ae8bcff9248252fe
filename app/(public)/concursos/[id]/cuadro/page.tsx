import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { MeritListTable } from '@/components/competitions/merit-list-table';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { DefinitionList } from '@/components/layout/section';
import { Pagination } from '@/components/ui/pagination';
import { InstantText } from '@/components/ui/value-text';
import { getCompetition, listMeritPlaces, MERIT_PAGE } from '@/lib/domains/competitions/queries';
import { pageNumber } from '@/lib/kernel/page-number';
import { currentSession } from '@/lib/platform/session';

type Props = PageProps<'/concursos/[id]/cuadro'>;

/** In place of a page's number: the whole act, to be printed. */
const WHOLE = 'todas';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('competitions'))('merit.title') };
}

/** The merit list as an act: every stage, who approved it and when. By pages on a screen; whole, fit for sheets of A4. */
export default async function MeritListPage({ params, searchParams }: Props) {
  const [{ id }, query, session, t] = await Promise.all([
    params,
    searchParams,
    currentSession(),
    getTranslations('competitions'),
  ]);
  const actor = session?.actor ?? null;
  const competition = await getCompetition(actor, id);
  if (!competition?.meritList) notFound();
  const url = { path: `/concursos/${id}/cuadro`, params: query };
  const page = query.pagina === WHOLE ? undefined : pageNumber(query.pagina);
  const places = await listMeritPlaces(actor, id, page);
  if (page === undefined && places.length === 0) notFound();
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
        actions={
          page !== undefined &&
          list.places > MERIT_PAGE && (
            <ButtonLink href={`/concursos/${id}/cuadro?pagina=${WHOLE}`} size="small">
              {t('merit.whole')}
            </ButtonLink>
          )
        }
      />
      <MeritListTable code={code} places={places} detailed />
      {page !== undefined && <Pagination url={url} page={page} pageSize={MERIT_PAGE} total={list.places} />}
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
