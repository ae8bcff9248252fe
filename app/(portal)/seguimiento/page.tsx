import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { Tabs } from '@/components/layout/tabs';
import { PortfolioHeat } from '@/components/monitoring/portfolio-heat';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { RISK_LEVELS } from '@/lib/domains/entities/types';
import { oneParam } from '@/lib/kernel/list-params';
import { pageNumber } from '@/lib/kernel/page-number';
import { countByRisk, listPortfolio, PAGE_SIZE } from '@/lib/domains/monitoring/portfolio/queries';
import { today } from '@/lib/platform/clock';
import { requireSession } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('monitoring'))('portfolio.title') };
}

/** The analyst's portfolio: what each assignment asks for, the riskiest first. */
export default async function PortfolioPage({ searchParams }: PageProps<'/seguimiento'>) {
  const { actor } = await requireSession('monitoring_analyst');
  const [t, params] = await Promise.all([getTranslations('monitoring'), searchParams]);
  const risk = RISK_LEVELS.find((level) => level === oneParam(params, 'riesgo')) ?? null;
  const page = pageNumber(params.pagina);
  const [{ rows, total }, counts] = await Promise.all([
    listPortfolio(actor, { risk, page }, today()),
    countByRisk(actor),
  ]);
  const url = { path: '/seguimiento', params };
  const everything = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <PageHeader
        title={t('portfolio.title')}
        subtitle={t('portfolio.subtitle')}
        actions={
          <ButtonLink href="/visitas/nueva" variant="primary">
            {t('plan.title')}
          </ButtonLink>
        }
      />
      <Tabs
        label={t('portfolio.by_risk')}
        items={[
          { href: '/seguimiento', label: t('portfolio.all'), count: everything, current: risk === null },
          ...RISK_LEVELS.toReversed().map((level) => ({
            href: `/seguimiento?riesgo=${level}`,
            label: t(`portfolio.risk_tabs.${level}`),
            count: counts.find((one) => one.risk === level)?.count ?? 0,
            current: risk === level,
          })),
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={t('portfolio.empty_title')}>{t('portfolio.empty')}</EmptyState>
      ) : (
        <PortfolioHeat rows={rows} />
      )}
      <Pagination url={url} page={page} pageSize={PAGE_SIZE} total={total} />
    </>
  );
}
