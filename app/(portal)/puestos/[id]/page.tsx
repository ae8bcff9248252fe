import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/forms/button';
import { RecordHeader } from '@/components/layout/record-header';
import { DefinitionList, Section, TwoColumn } from '@/components/layout/section';
import { Classification } from '@/components/positions/classification';
import { ExceptionList } from '@/components/positions/exception-list';
import { HolderList } from '@/components/positions/holder-list';
import { RecordTimeline } from '@/components/record/record-timeline';
import { turnOf } from '@/components/record/task-messages';
import { AppLink } from '@/components/ui/app-link';
import { DateText } from '@/components/ui/value-text';
import { hasTerm } from '@/lib/domains/positions/holding/term';
import { classificationOf, getSeat, type SeatRecord } from '@/lib/domains/positions/queries/get-seat';
import { isOnOrAfter } from '@/lib/kernel/calendar-date';
import type { HoldingView } from '@/lib/domains/positions/types';
import { SERVIR_ROLES } from '@/lib/kernel/actor';
import { formatDate } from '@/lib/kernel/format';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { getTimeline } from '@/lib/platform/timeline';
import { getOpenTasks } from '@/lib/platform/worklist';
import { ExceptionActions } from './exception-actions';
import { MonitoringSection } from './monitoring-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('positions'))('record.kind') };
}

/** What a post is and why it is classified so, who has held it, and what is asked of its classification. */
export default async function PositionPage({ params }: PageProps<'/puestos/[id]'>) {
  const actor = await requireActor('entity_hr', 'entity_head', ...SERVIR_ROLES);
  const seat = await getSeat(actor, (await params).id);
  if (!seat) notFound();
  const open = seat.exceptions.find(({ state }) => state === 'REQUESTED');
  const [t, h, locale, tasks, timeline] = await Promise.all([
    getTranslations('positions'),
    getTranslations('holders'),
    getLocale(),
    getOpenTasks(actor, seat.id, open ? [open.id] : []),
    getTimeline(actor, seat.id),
  ]);
  const holder = seat.holdings.find(({ endsOn }) => endsOn === null || isOnOrAfter(endsOn, today()));
  const edits = actor.role === 'entity_hr' && !seat.suppressedOn;
  return (
    <>
      <RecordHeader
        kind={t('record.kind')}
        title={seat.title}
        subtitle={`${seat.unit.name}, ${seat.entity.name}`}
        breadcrumbs={[{ href: '/puestos', label: t('list.title') }]}
        state={
          seat.suppressedOn
            ? { label: t('record.suppressed'), tone: 'neutral' }
            : holder
              ? {
                  label: holder.endsOn
                    ? t('record.held_until', {
                        modality: t(`modalities.${holder.modality}`),
                        date: formatDate(holder.endsOn, locale === 'en' ? 'en' : 'es'),
                      })
                    : t(`modalities.${holder.modality}`),
                  tone: holder.endsOn ? 'warning' : 'success',
                }
              : { label: t('record.vacant'), tone: 'warning' }
        }
        {...await turnOf(tasks)}
        {...(open ? { missing: [{ text: t('record.missing_decision') }] } : {})}
        actions={
          <>
            {seat.servantGroup === 'public_manager' && (
              <>
                <ButtonLink href={`/puestos/${seat.id}/perfil`} variant="secondary">
                  {t('record.profile')}
                </ButtonLink>
                <ButtonLink href={`/puestos/${seat.id}/valorizacion`} variant="secondary">
                  {t('record.pay')}
                </ButtonLink>
              </>
            )}
            {edits && (
              <>
                <ButtonLink href={`/puestos/${seat.id}/editar`}>{t('record.edit')}</ButtonLink>
                {hrActions(seat, holder).map(({ path, key }) => (
                  <ButtonLink key={path} href={`/puestos/${seat.id}/${path}`} variant="secondary">
                    {h(key)}
                  </ButtonLink>
                ))}
                {!open && seat.servantGroup !== 'public_officer' && (
                  <ButtonLink href={`/puestos/${seat.id}/excepcion`} variant="secondary">
                    {t('exception.request')}
                  </ButtonLink>
                )}
              </>
            )}
          </>
        }
      />
      <TwoColumn
        main={
          <>
            <Section title={t('classification.title')} description={t('classification.hint')}>
              <Classification {...classificationOf(seat)} />
            </Section>
            <MonitoringSection actor={actor} seat={seat} />
            {seat.exceptions.length > 0 && (
              <Section title={t('exception.list')}>
                <ExceptionList exceptions={seat.exceptions} />
              </Section>
            )}
            {open && <ExceptionActions actor={actor} exception={open} />}
            {seat.functions.length > 0 && (
              <Section title={t('fields.functions')}>
                <ul className="list-disc space-y-1 pl-5">
                  {seat.functions.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              </Section>
            )}
            <Section title={t('record.holders')} description={t('record.holders_hint')}>
              <HolderList seatId={seat.id} holdings={seat.holdings} />
            </Section>
          </>
        }
        aside={
          <>
            <Section title={t('record.facts')}>
              <DefinitionList
                items={[
                  { term: t('list.code'), value: seat.code },
                  {
                    term: t('list.entity'),
                    value: <AppLink href={`/entidades/${seat.entity.id}`}>{seat.entity.name}</AppLink>,
                  },
                  {
                    term: t('list.unit'),
                    value: (
                      <AppLink href={`/entidades/${seat.entity.id}/estructura/unidades/${seat.unitId}`}>
                        {seat.unit.name}
                      </AppLink>
                    ),
                  },
                  ...(seat.suppressedOn
                    ? [{ term: t('record.suppressed_on'), value: <DateText date={seat.suppressedOn} /> }]
                    : []),
                  { term: t('list.level'), value: seat.level },
                  { term: t('record.budgeted'), value: t(seat.budgeted ? 'record.yes' : 'record.no') },
                  ...(seat.reportsTo
                    ? [
                        {
                          term: t('record.reports_to'),
                          value: <AppLink href={`/puestos/${seat.reportsTo.id}`}>{seat.reportsTo.title}</AppLink>,
                        },
                      ]
                    : []),
                  ...(seat.reports.length > 0
                    ? [
                        {
                          term: t('record.reports'),
                          value: seat.reports.map((report) => (
                            <p key={report.id}>
                              <AppLink href={`/puestos/${report.id}`}>{report.title}</AppLink>
                            </p>
                          )),
                        },
                      ]
                    : []),
                ]}
              />
            </Section>
            <Section title={t('record.timeline')}>
              <RecordTimeline rows={timeline} />
            </Section>
          </>
        }
      />
    </>
  );
}

/** What HR may record of who holds a post: an agreement, and only it, brings and takes a cadre manager. */
function hrActions({ suppressedOn, servantGroup }: SeatRecord, held: HoldingView | undefined) {
  if (!held) return suppressedOn ? [] : [{ path: 'ocupante', key: 'record.title' } as const];
  if (held.modality === 'cadre' || held.endsOn) return [];
  const manages = hasTerm(servantGroup, held);
  return [
    { path: 'ocupante/fin', key: 'end.title' } as const,
    ...(manages
      ? [
          { path: 'ocupante/renovacion', key: 'renew.title' } as const,
          { path: 'desplazamiento', key: 'displace.title' } as const,
        ]
      : []),
  ];
}
