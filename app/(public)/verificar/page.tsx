import type { Metadata, Route } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { VerificationSearch } from '@/components/agreements/verification-search';
import { PageHeader } from '@/components/layout/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('agreements.verify');
  return { title: t('title'), description: t('intro') };
}

export default async function VerifyPage({ searchParams }: PageProps<'/verificar'>) {
  const { codigo } = await searchParams;
  if (typeof codigo === 'string' && codigo.trim() !== '')
    redirect(`/verificar/${encodeURIComponent(codigo.trim().slice(0, 60))}` as Route);
  const t = await getTranslations('agreements.verify');
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('intro')} />
      <VerificationSearch />
    </>
  );
}
