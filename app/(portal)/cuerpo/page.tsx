import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { MemberTable } from '@/components/cadre/member-table';
import { PassedCandidates } from '@/components/cadre/passed-candidates';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { SERVIR_ROLES } from '@/lib/kernel/actor';
import { MEMBERS_PAGE, findMemberIdOf, listMembers, listPassedCandidates } from '@/lib/domains/cadre/queries';
import { requireActor } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cadre'))('title') };
}

/** The cadre for SERVIR; a member who comes here is led to their own record. */
export default async function CadrePage({ searchParams }: PageProps<'/cuerpo'>) {
  const actor = await requireActor(...SERVIR_ROLES, 'manager');
  if (actor.role === 'manager') {
    const own = await findMemberIdOf(actor.personId);
    redirect(own ? `/cuerpo/${own}` : '/inicio');
  }
  const params = await searchParams;
  const text = (name: string) => (typeof params[name] === 'string' ? params[name] : '');
  const page = Math.max(1, Number.parseInt(text('pagina'), 10) || 1);
  const mayIncorporate = actor.role === 'directorate' || actor.role === 'council_member';
  const [t, { rows, total }, passed] = await Promise.all([
    getTranslations('cadre'),
    listMembers({
      page,
      search: text('busca'),
      state: text('situacion'),
      role: text('rol'),
      sort: text('orden') || 'nombre',
    }),
    mayIncorporate ? listPassedCandidates() : [],
  ]);
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        actions={actor.role === 'directorate' && <ButtonLink href="/cuerpo/registrar">{t('list.register')}</ButtonLink>}
      />
      {passed.length > 0 && <PassedCandidates candidates={passed} />}
      <MemberTable rows={rows} url={{ path: '/cuerpo', params }} page={page} pageSize={MEMBERS_PAGE} total={total} />
    </>
  );
}
