import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/forms/button';
import { RecordHeader } from '@/components/layout/record-header';
import { Section } from '@/components/layout/section';
import { DeviationList } from '@/components/positions/deviation-list';
import { ProfileVersions } from '@/components/positions/profile-versions';
import { TermsView } from '@/components/positions/terms-view';
import { PROFILE_TONES } from '@/components/positions/tones';
import { turnOf } from '@/components/record/task-messages';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PrintButton } from '@/components/ui/print-button';
import { DateText } from '@/components/ui/value-text';
import { compareWithStandard } from '@/lib/domains/positions/profile/compare-with-standard';
import { listProfiles } from '@/lib/domains/positions/profile/queries/list-profiles';
import type { ProfileView } from '@/lib/domains/positions/profile/types';
import { getSeat } from '@/lib/domains/positions/queries/get-seat';
import { SERVIR_ROLES } from '@/lib/kernel/actor';
import { oneParam } from '@/lib/kernel/list-params';
import { requireActor } from '@/lib/platform/session';
import { getOpenTasks } from '@/lib/platform/worklist';
import { DiscardStep } from './discard-step';
import { NextStep } from './next-step';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profiles'))('title') };
}

/** The profile of a post: the version in force, the one under way and whose turn it is, and those that were. */
export default async function ProfilePage({ params, searchParams }: PageProps<'/puestos/[id]/perfil'>) {
  const actor = await requireActor('entity_hr', 'entity_head', ...SERVIR_ROLES);
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const seat = await getSeat(actor, id);
  if (!seat) notFound();
  const profiles = await listProfiles(actor, seat.id);
  const open = profiles.find(({ state }) => state === 'DRAFT' || state === 'DEVIATION_REQUESTED');
  const asked = oneParam(query, 'ver');
  const inForce = profiles.find(({ state }) => state === 'APPROVED');
  const shown = asked === null ? (open ?? inForce) : profiles.find((profile) => profile.id === asked);
  if (asked !== null && !shown) notFound();
  const [t, states, tasks] = await Promise.all([
    getTranslations('profiles'),
    getTranslations('positions.states'),
    getOpenTasks(actor, open?.id ?? seat.id),
  ]);
  const deviations = shown ? compareWithStandard(shown.terms, shown.standard.terms) : [];
  const isOpenShown = shown !== undefined && shown.id === open?.id;
  const isLacking = !shown && !seat.suppressedOn && seat.servantGroup === 'public_manager';
  const missing = open && isOpenShown ? missingOf(open) : isLacking ? 'start' : null;
  const acts = missing !== 'start' || actor.role === 'entity_hr';
  return (
    <>
      <RecordHeader
        kind={t('title')}
        title={seat.title}
        subtitle={`${seat.unit.name}, ${seat.entity.name}`}
        breadcrumbs={[
          { href: '/puestos', label: t('posts') },
          { href: `/puestos/${seat.id}`, label: seat.title },
        ]}
        state={
          shown
            ? { label: states(`profile_${shown.state}`), tone: PROFILE_TONES[shown.state] }
            : { label: t('none'), tone: 'warning' }
        }
        {...(open ? await turnOf(tasks.filter(({ kind }) => kind.startsWith('positions.profile.'))) : {})}
        {...(missing ? { missing: [{ text: t(`missing.${missing}`), ...(acts ? { href: '#siguiente' } : {}) }] } : {})}
        actions={
          <>
            {open?.state === 'DRAFT' && actor.role === 'entity_hr' && !seat.suppressedOn && (
              <ButtonLink href={`/puestos/${seat.id}/perfil/editar`} variant="secondary">
                {t('edit')}
              </ButtonLink>
            )}
            {shown && shown.number !== null && (
              <ButtonLink href={`/puestos/${seat.id}/perfil/documento?ver=${shown.id}`} variant="secondary" download>
                {t('pdf')}
              </ButtonLink>
            )}
            {shown && <PrintButton label={t('print')} />}
          </>
        }
      />
      {seat.suppressedOn && (
        <div className="mb-6">
          <Alert tone="warning" title={t('suppressed')}>
            <p>{t('suppressed_why')}</p>
            <DateText date={seat.suppressedOn} />
          </Alert>
        </div>
      )}
      {shown?.manual.demonstration && (
        <div className="mb-6">
          <Alert title={t('demonstration')}>{t('demonstration_why')}</Alert>
        </div>
      )}
      {shown?.decisionReason && (
        <div className="mb-6">
          <Alert
            tone={shown.state === 'DRAFT' ? 'danger' : 'success'}
            title={t(shown.state === 'DRAFT' ? 'decided.refused' : 'decided.authorised')}
          >
            <p className="whitespace-pre-line">{shown.decisionReason}</p>
            {shown.decidedOn && <DateText date={shown.decidedOn} />}
          </Alert>
        </div>
      )}
      {deviations.length > 0 && (
        <Section title={t('deviations.title')} description={t('deviations.hint')}>
          <DeviationList deviations={deviations} />
          {shown?.reason && (
            <div className="mt-4 border-l-2 border-line pl-4 text-sm">
              <p className="font-semibold">{t('request.reason')}</p>
              <p className="whitespace-pre-line">{shown.reason}</p>
              {shown.documentId && <AppLink href={`/documentos/${shown.documentId}`}>{t('request.proof')}</AppLink>}
            </div>
          )}
        </Section>
      )}
      {!seat.suppressedOn && (isOpenShown || !open) && (
        <NextStep {...{ actor, seat, open }} deviations={deviations.length} />
      )}
      {shown ? (
        <Section
          title={shown.number === null ? t('versions.draft') : t('versions.number', { number: shown.number })}
          description={t('built_on', {
            code: shown.standard.code,
            title: shown.standard.title,
            manual: shown.manual.name,
            edition: shown.manual.edition,
          })}
          actions={
            <AppLink href={`/puestos/${seat.id}/perfil/comparar?b=${shown.id}`}>{t('compare.standard')}</AppLink>
          }
        >
          <TermsView terms={shown.terms} />
        </Section>
      ) : (
        !seat.suppressedOn && (
          <EmptyState title={t('empty')}>{t(seat.managerRole ? 'empty_why' : 'empty_other')}</EmptyState>
        )
      )}
      {profiles.length > 0 && (
        <Section title={t('versions.title')}>
          <ProfileVersions seatId={seat.id} profiles={profiles} />
        </Section>
      )}
      {open && isOpenShown && actor.role === 'entity_hr' && <DiscardStep open={open} />}
    </>
  );
}

/** What the open profile waits for, as a message of `profiles.missing`. */
function missingOf({ state, terms, standard }: ProfileView) {
  if (state === 'DEVIATION_REQUESTED') return 'decision';
  return compareWithStandard(terms, standard.terms).length > 0 ? 'request' : 'approval';
}
