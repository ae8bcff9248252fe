import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { TermsComparison } from '@/components/positions/terms-comparison';
import { listProfiles } from '@/lib/domains/positions/profile/queries/list-profiles';
import { getSeat } from '@/lib/domains/positions/queries/get-seat';
import { SERVIR_ROLES } from '@/lib/kernel/actor';
import { oneParam } from '@/lib/kernel/list-params';
import { requireActor } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profiles'))('compare.title') };
}

/** Two versions of a post's profile side by side, or the newest one beside its standard position when none is named. */
export default async function CompareProfilesPage(props: PageProps<'/puestos/[id]/perfil/comparar'>) {
  const actor = await requireActor('entity_hr', 'entity_head', ...SERVIR_ROLES);
  const [{ id }, query] = await Promise.all([props.params, props.searchParams]);
  const seat = await getSeat(actor, id);
  if (!seat) notFound();
  const [t, profiles] = await Promise.all([getTranslations('profiles'), listProfiles(actor, seat.id)]);
  const [first, second] = [oneParam(query, 'a'), oneParam(query, 'b')];
  const after = second === null ? profiles[0] : profiles.find((profile) => profile.id === second);
  const before = first === null ? null : profiles.find((profile) => profile.id === first);
  if (!after || before === undefined) notFound();
  const named = ({ number }: { number: number | null }) =>
    number === null ? t('versions.draft') : t('versions.number', { number });
  return (
    <>
      <PageHeader
        title={t('compare.title')}
        subtitle={seat.title}
        breadcrumbs={[
          { label: seat.title, href: `/puestos/${seat.id}` },
          { label: t('title'), href: `/puestos/${seat.id}/perfil` },
        ]}
      />
      <TermsComparison
        before={
          before
            ? { label: named(before), terms: before.terms }
            : { label: `${t('standard')} ${after.standard.code}`, terms: after.standard.terms }
        }
        after={{ label: named(after), terms: after.terms }}
      />
    </>
  );
}
