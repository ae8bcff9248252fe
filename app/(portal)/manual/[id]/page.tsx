import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { DefinitionList, Section } from '@/components/layout/section';
import { ManualNotice } from '@/components/positions/manual-notice';
import { TermsView } from '@/components/positions/terms-view';
import { PrintButton } from '@/components/ui/print-button';
import { getStandard } from '@/lib/domains/positions/manual/queries/list-standards';
import { SERVIR_ROLES } from '@/lib/kernel/actor';
import { requireActor } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profiles'))('standard') };
}

/** A standard position, with everything that S3 T17 tells of it, on a page that prints. */
export default async function StandardPositionPage({ params }: PageProps<'/manual/[id]'>) {
  const actor = await requireActor('entity_hr', 'entity_head', ...SERVIR_ROLES);
  const standard = await getStandard(actor, (await params).id);
  if (!standard) notFound();
  const [t, positions] = await Promise.all([getTranslations('profiles'), getTranslations('positions')]);
  return (
    <>
      <PageHeader
        title={standard.title}
        subtitle={standard.code}
        breadcrumbs={[{ href: '/manual', label: t('manual.title') }]}
        actions={<PrintButton label={t('print')} />}
      />
      <ManualNotice manual={standard.manual} />
      <Section title={t('identification')}>
        <DefinitionList
          columns={2}
          items={[
            { term: t('manual.group'), value: positions(`servant_groups.${standard.servantGroup}`) },
            { term: t('manual.family'), value: t(`families.${standard.jobFamily}`) },
            { term: t('manual.role'), value: positions(`manager_roles.${standard.managerRole}`) },
            { term: t('manual.level'), value: standard.level },
          ]}
        />
      </Section>
      <TermsView terms={standard.terms} level={2} />
    </>
  );
}
