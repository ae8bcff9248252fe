import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { IdentityForm } from '@/components/people/identity-form';
import { TERRITORIES } from '@/lib/domains/entities/territories';
import { getOwnProfile } from '@/lib/domains/people/queries';
import { COUNTRIES } from '@/lib/domains/people/schema';
import { requireActor } from '@/lib/platform/session';
import { saveIdentityAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('identity.title') };
}

export default async function IdentityPage() {
  const actor = await requireActor('candidate', 'manager');
  const [t, profile] = await Promise.all([getTranslations('people'), getOwnProfile(actor.personId)]);
  return (
    <>
      <PageHeader title={t('identity.title')} breadcrumbs={[{ label: t('title'), href: '/perfil' }]} />
      <IdentityForm
        action={saveIdentityAction}
        identity={profile?.identity ?? null}
        countries={COUNTRIES}
        territories={TERRITORIES.map(({ code, name }) => ({ value: code.padEnd(6, '0'), label: name }))}
      />
    </>
  );
}
