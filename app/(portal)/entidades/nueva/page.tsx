import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EntityIdentityFields, EntityNumberFields } from '@/components/entities/entity-fields';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { PageHeader } from '@/components/layout/page-header';
import { listEntityOptions } from '@/lib/domains/entities/queries';
import { requireSession } from '@/lib/platform/session';
import { registerEntityAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('structure'))('entity.register') };
}

/** SERVIR registers an entity that the portal does not know yet. */
export default async function NewEntityPage() {
  await requireSession('directorate');
  const [t, e, options] = await Promise.all([
    getTranslations('structure.entity'),
    getTranslations('entities'),
    listEntityOptions(),
  ]);
  return (
    <>
      <PageHeader
        title={t('register')}
        subtitle={t('register_hint')}
        breadcrumbs={[{ label: e('list.title'), href: '/entidades' }]}
      />
      <ReasonedForm
        id="entidad"
        action={registerEntityAction}
        hidden={{}}
        reasonLabel={t('reason')}
        maxLength={1000}
        submit={t('register_submit')}
      >
        <EntityIdentityFields parents={options} />
        <EntityNumberFields />
      </ReasonedForm>
    </>
  );
}
