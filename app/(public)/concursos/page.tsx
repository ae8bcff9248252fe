import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CompetitionTable } from '@/components/competitions/competition-table';
import { PublicList } from '@/components/competitions/public-list';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { businessDaysBetween } from '@/lib/kernel/business-days';
import { isServir } from '@/lib/kernel/actor';
import { COMPETITIONS_PAGE, listCompetitions, listPublicCompetitions } from '@/lib/domains/competitions/queries';
import { currentCalendar } from '@/lib/platform/calendar';
import { today } from '@/lib/platform/clock';
import { currentSession } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('competitions'))('title') };
}

/** One address for everybody: SERVIR finds its work table; the others, what may be applied for and what became of the rest. */
export default async function CompetitionsPage({ searchParams }: PageProps<'/concursos'>) {
  const [session, params] = await Promise.all([currentSession(), searchParams]);
  return session && isServir(session.actor) ? (
    <StaffList params={params} drafts={session.actor.role === 'selection_specialist'} />
  ) : (
    <PublicCompetitions />
  );
}

type Params = Readonly<Record<string, string | string[] | undefined>>;

async function StaffList({ params, drafts }: { params: Params; drafts: boolean }) {
  const text = (name: string) => (typeof params[name] === 'string' ? params[name] : undefined);
  const page = Math.max(1, Number.parseInt(text('pagina') ?? '1', 10) || 1);
  const [search, state, sort] = [text('busca'), text('estado'), text('orden')];
  const filter = { page, ...(search ? { search } : {}), ...(state ? { state } : {}), ...(sort ? { sort } : {}) };
  const [t, { rows, total }] = await Promise.all([getTranslations('competitions'), listCompetitions(filter)]);
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('staff_subtitle')}
        actions={
          drafts && (
            <ButtonLink href="/concursos/nuevo" variant="primary">
              {t('list.new')}
            </ButtonLink>
          )
        }
      />
      <CompetitionTable
        rows={rows}
        url={{ path: '/concursos', params }}
        page={page}
        pageSize={COMPETITIONS_PAGE}
        total={total}
      />
    </>
  );
}

async function PublicCompetitions() {
  const [t, groups, calendar] = await Promise.all([
    getTranslations('competitions'),
    listPublicCompetitions(),
    currentCalendar(),
  ]);
  const daysLeft = Object.fromEntries(
    groups.open.map((row) => [row.id, businessDaysBetween(calendar, today(), row.applicationsCloseOn)]),
  );
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <PublicList groups={groups} daysLeft={daysLeft} />
    </>
  );
}
