import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { PrintButton } from '@/components/ui/print-button';
import { SnapshotView } from '@/components/applications/snapshot-view';
import { PageHeader } from '@/components/layout/page-header';
import { DefinitionList, Section } from '@/components/layout/section';
import { Alert } from '@/components/ui/alert';
import { InstantText } from '@/components/ui/value-text';
import { isOwn } from '@/lib/domains/applications/policy';
import { getApplication, isReceiptIntact } from '@/lib/domains/applications/queries/application';
import { requireActor } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('applications'))('receipt.title') };
}

/** The receipt, printable on A4: what was sent, when, and the digest that proves it. */
export default async function ReceiptPage({ params }: PageProps<'/postulaciones/[id]/constancia'>) {
  const actor = await requireActor();
  const application = await getApplication(actor, (await params).id);
  if (!application?.snapshot) notFound();
  const { id, code, submittedAt, snapshot, competition, receiptHash } = application;
  const t = await getTranslations('applications');
  const intact = isReceiptIntact(application);
  return (
    <>
      <PageHeader
        title={t('receipt.title')}
        subtitle={`${competition.code} · ${competition.title}`}
        breadcrumbs={[{ label: t('kind'), href: `/postulaciones/${id}` }]}
        actions={<PrintButton label={t('receipt.print')} />}
      />
      <Section title={t('receipt.proof')}>
        <DefinitionList
          items={[
            { term: t('list.code'), value: <strong className="figures">{code}</strong> },
            { term: t('receipt.at'), value: submittedAt && <InstantText at={submittedAt} /> },
            { term: t('receipt.who'), value: `${snapshot.identity.givenNames} ${snapshot.identity.familyNames}` },
            { term: t('receipt.hash'), value: <code className="text-sm break-all">{receiptHash}</code> },
          ]}
        />
        <div className="mt-4">
          <Alert tone={intact ? 'success' : 'danger'} title={t(intact ? 'receipt.intact' : 'receipt.altered')}>
            {t('receipt.explain')}
          </Alert>
        </div>
      </Section>
      <SnapshotView snapshot={snapshot} own={isOwn(actor, application)} />
    </>
  );
}
