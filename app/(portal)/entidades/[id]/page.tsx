import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { TermsChart } from '@/components/entities/terms-chart';
import { UnitTree } from '@/components/entities/unit-tree';
import { MORE_PARAM } from '@/components/positions/trust-what-if';
import { ButtonLink } from '@/components/forms/button';
import { SelectField } from '@/components/forms/choice-fields';
import { PageHeader } from '@/components/layout/page-header';
import { Section, TwoColumn } from '@/components/layout/section';
import { RecordTimeline } from '@/components/record/record-timeline';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { Alert } from '@/components/ui/alert';
import { EmptyState } from '@/components/ui/empty-state';
import { getEntity, listAnalystOptions } from '@/lib/domains/entities/get-entity';
import { listSeatsUnderWay } from '@/lib/domains/agreements/assignment/seats-under-way';
import { listSeats, type SeatView } from '@/lib/domains/positions/queries/list-seats';
import { readWhatIf } from '@/lib/domains/positions/trust/what-if';
import { isServir, SERVIR_ROLES, type ActorRole } from '@/lib/kernel/actor';
import { isOnOrAfter, type CalendarDate } from '@/lib/kernel/calendar-date';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { getTimeline } from '@/lib/platform/timeline';
import { assignAnalystAction } from './actions';
import { EntityFacts } from './entity-facts';
import { TrustSection } from './trust-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('entities'))('record.kind') };
}

/** Of those who read an entity, who also reads its requests and assignments. */
const UNDER_WAY_READERS: readonly ActorRole[] = ['entity_hr', 'entity_head', 'monitoring_analyst', 'directorate'];
const EDITORS: readonly ActorRole[] = ['entity_hr', 'directorate'];
const PATHS = { request: '/solicitudes', assignment: '/asignaciones' } as const;

/** What an entity is, who leads its units, when their terms end, and who follows it for SERVIR. */
export default async function EntityPage({ params, searchParams }: PageProps<'/entidades/[id]'>) {
  const actor = await requireActor('entity_hr', 'entity_head', ...SERVIR_ROLES);
  const { id } = await params;
  const entity = await getEntity(actor, id);
  if (!entity) notFound();
  const assigns = actor.role === 'directorate';
  const [t, imports, seats, underWay, timeline, analysts] = await Promise.all([
    getTranslations('entities'),
    getTranslations('imports'),
    listSeats(id),
    UNDER_WAY_READERS.includes(actor.role) ? listSeatsUnderWay(id) : null,
    getTimeline(actor, id),
    assigns ? listAnalystOptions() : [],
  ]);
  const now = today();
  return (
    <>
      <PageHeader
        title={entity.name}
        subtitle={`${t(`classes.${entity.entityClass}`)} · ${t(`governments.${entity.government}`)}`}
        {...(isServir(actor) ? { breadcrumbs: [{ label: t('list.title'), href: '/entidades' }] } : {})}
        actions={
          <>
            <ButtonLink href={`/entidades/${id}/estructura`}>{t('record.organigram')}</ButtonLink>
            {actor.role === 'entity_hr' && (
              <ButtonLink href="/importaciones" variant="secondary">
                {imports('list.open')}
              </ButtonLink>
            )}
            {EDITORS.includes(actor.role) && (
              <ButtonLink href={`/entidades/${id}/editar`}>{t('record.edit')}</ButtonLink>
            )}
          </>
        }
      />
      {entity.users === 0 && (
        <div className="mb-8">
          <Alert tone="warning" title={t('record.no_users')}>
            {t('record.no_users_why')}
          </Alert>
        </div>
      )}
      <TwoColumn
        main={
          <>
            <Section title={t('terms.title')} description={t('terms.description')}>
              <TermsChart terms={termsOf(seats, now)} today={now} />
            </Section>
            {seats.length > 0 && (
              <TrustSection actor={actor} entity={entity} asked={readWhatIf((await searchParams)[MORE_PARAM])} />
            )}
            <Section title={t('record.units')} description={t('record.units_hint')}>
              {entity.units.length === 0 ? (
                <EmptyState title={t('record.no_units')}>{t('record.no_units_why')}</EmptyState>
              ) : (
                <UnitTree
                  units={entity.units}
                  seats={seats}
                  today={now}
                  underWay={(seatId) => {
                    const found = underWay?.get(seatId);
                    return found && { ...found, href: `${PATHS[found.kind]}/${found.id}` };
                  }}
                  {...(actor.role === 'entity_hr'
                    ? { requestHref: (seatId: string) => `/solicitudes/nueva?puesto=${seatId}` }
                    : {})}
                />
              )}
            </Section>
          </>
        }
        aside={
          <>
            <Section title={t('record.facts')}>
              <EntityFacts entity={entity} servir={isServir(actor)} />
            </Section>
            {assigns && (
              <Section title={t('assign.title')} description={t('assign.hint')}>
                <ReasonedForm
                  id="analyst"
                  action={assignAnalystAction}
                  hidden={{ id }}
                  reasonLabel={t('assign.reason')}
                  submit={t('assign.submit')}
                  variant="secondary"
                >
                  <SelectField
                    name="analystPersonId"
                    label={t('record.analyst')}
                    required
                    options={analysts}
                    defaultValue={entity.analyst?.personId}
                  />
                </ReasonedForm>
              </Section>
            )}
            <Section title={t('record.timeline')}>
              <RecordTimeline rows={timeline} />
            </Section>
          </>
        }
      />
    </>
  );
}

function termsOf(seats: readonly SeatView[], now: CalendarDate) {
  return seats.flatMap(({ title, history }) =>
    history.flatMap(({ id, name, startsOn, endsOn, termEndsOn }) => {
      const to = endsOn ?? termEndsOn;
      return to !== null && (endsOn === null || isOnOrAfter(endsOn, now))
        ? [{ id, name, title, from: startsOn, to }]
        : [];
    }),
  );
}
