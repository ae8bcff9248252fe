import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { FrameList, SourceList } from '@/components/norms/frames-and-sources';
import { ParameterFilterBar } from '@/components/norms/parameter-filter';
import { ParameterTable } from '@/components/norms/parameter-table';
import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PARAMETER_GROUPS, listParameters } from '@/lib/domains/norms/catalogue';
import { FRAME_IDS } from '@/lib/domains/norms/parameters';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('norms.page');
  return { title: t('title'), description: t('subtitle') };
}

export default async function NormsPage({ searchParams }: Props) {
  const [t, params] = await Promise.all([getTranslations('norms'), searchParams]);
  const given = (name: string) => [params[name] ?? ''].flat()[0] ?? '';
  const wordsOf = (id: string) => `${t(`parameters.${id}.title`)} ${t(`parameters.${id}.explanation`)}`;
  const filter = { text: given('buscar'), group: given('tema'), frame: given('marco'), use: given('uso') };
  const found = listParameters(filter, wordsOf);
  const groups = PARAMETER_GROUPS.filter((group) => found.some((parameter) => parameter.group === group));
  return (
    <>
      <PageHeader title={t('page.title')} subtitle={t('page.subtitle')} />
      <FrameList frames={FRAME_IDS} />
      <ParameterFilterBar url={{ path: '/normas', params }} frames={FRAME_IDS} groups={PARAMETER_GROUPS} />
      <p className="mb-6 max-w-(--width-prose) text-sm text-ink-soft">
        {t('page.found', { count: found.length })}. {t('mark.help')}
      </p>
      {groups.length === 0 && (
        <EmptyState title={t('empty.title')} action={<AppLink href="/normas">{t('empty.clear')}</AppLink>}>
          {t('empty.body')}
        </EmptyState>
      )}
      {groups.map((group) => (
        <Section key={group} title={t(`groups.${group}`)}>
          <ParameterTable parameters={found.filter((parameter) => parameter.group === group)} frames={FRAME_IDS} />
        </Section>
      ))}
      <SourceList />
    </>
  );
}
