import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { UnitNameFields } from '@/components/entities/unit-fields';
import { ActionForm } from '@/components/forms/action-form';
import { ButtonLink, FormActions } from '@/components/forms/button';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { RecordHeader } from '@/components/layout/record-header';
import { DefinitionList, Section, TwoColumn } from '@/components/layout/section';
import { RecordTimeline } from '@/components/record/record-timeline';
import { AppLink } from '@/components/ui/app-link';
import { Badge } from '@/components/ui/badge';
import { DateText } from '@/components/ui/value-text';
import { getUnit } from '@/lib/domains/entities/structure/queries';
import { headFirst } from '@/lib/domains/positions/headship';
import { listHeads } from '@/lib/domains/positions/queries/list-heads';
import { SERVIR_ROLES } from '@/lib/kernel/actor';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { getTimeline } from '@/lib/platform/timeline';
import { closeUnitAction, editUnitAction, reopenUnitAction } from './actions';
import { PlaceSection } from './place-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('structure'))('unit.kind') };
}

/** A body or unit: where it stands, who heads it and what happened to it. HR edits, moves, closes and reopens it. */
export default async function UnitPage({
  params,
  searchParams,
}: PageProps<'/entidades/[id]/estructura/unidades/[unitId]'>) {
  const actor = await requireActor('entity_hr', 'entity_head', ...SERVIR_ROLES);
  const { id, unitId } = await params;
  const found = await getUnit(actor, id, unitId);
  if (!found) notFound();
  const { structure, unit } = found;
  const [t, e, heads, timeline] = await Promise.all([
    getTranslations('structure'),
    getTranslations('entities'),
    listHeads(id, today()),
    getTimeline(actor, unitId),
  ]);
  const own = headFirst(heads.filter((head) => head.unitId === unitId));
  const parent = structure.units.find((other) => other.id === unit.parentId);
  const edits = actor.role === 'entity_hr';
  const hidden = { id: unitId, version: String(unit.version) };
  return (
    <>
      <RecordHeader
        kind={t('unit.kind')}
        title={unit.name}
        subtitle={structure.name}
        breadcrumbs={[
          { label: structure.name, href: `/entidades/${id}` },
          { label: t('title'), href: `/entidades/${id}/estructura` },
        ]}
        state={
          unit.closedOn ? { label: t('unit.closed'), tone: 'neutral' } : { label: t('unit.open'), tone: 'success' }
        }
        {...(unit.closedOn ? {} : { missing: own.length === 0 ? [{ text: t('unit.missing_head') }] : [] })}
        actions={
          edits &&
          !unit.closedOn && <ButtonLink href={`/puestos/nuevo?unidad=${unitId}`}>{t('unit.add_post')}</ButtonLink>
        }
      />
      <TwoColumn
        main={
          <>
            <Section title={t('unit.posts')}>
              {own.length === 0 ? (
                <p className="text-sm text-ink-soft">{t('no_head')}</p>
              ) : (
                <ul className="divide-y divide-line border-y border-line">
                  {own.map((head) => (
                    <li key={head.id} className="flex flex-wrap items-center gap-x-3 py-2 text-sm">
                      <AppLink href={`/puestos/${head.id}`}>{head.title}</AppLink>
                      {head.suppressedOn ? (
                        <span className="text-ink-soft">
                          {t('suppressed_on')} <DateText date={head.suppressedOn} />
                        </span>
                      ) : (
                        (head.holder ?? <Badge tone="warning">{t('vacant')}</Badge>)
                      )}
                    </li>
                  ))}
                </ul>
              )}
            </Section>
            {edits && !unit.closedOn && (
              <>
                <Section title={t('unit.data')}>
                  <ActionForm id="datos" action={editUnitAction} hidden={hidden} label={t('unit.data')}>
                    <UnitNameFields unit={unit} regional={structure.government === 'regional'} />
                    <FormActions>
                      <SubmitButton>{t('unit.save')}</SubmitButton>
                    </FormActions>
                  </ActionForm>
                </Section>
                <PlaceSection structure={structure} unit={unit} asked={await searchParams} />
                <Section title={t('unit.close')} description={t('unit.close_hint')}>
                  <ReasonedForm
                    id="cerrar"
                    action={closeUnitAction}
                    hidden={hidden}
                    reasonLabel={t('reason')}
                    maxLength={1000}
                    submit={t('unit.close_submit')}
                    variant="danger"
                  />
                </Section>
              </>
            )}
            {edits && unit.closedOn && (
              <Section title={t('unit.reopen')} description={t('unit.reopen_hint')}>
                <ReasonedForm
                  id="reabrir"
                  action={reopenUnitAction}
                  hidden={hidden}
                  reasonLabel={t('reason')}
                  maxLength={1000}
                  submit={t('unit.reopen_submit')}
                />
              </Section>
            )}
          </>
        }
        aside={
          <>
            <Section title={t('unit.facts')}>
              <DefinitionList
                items={[
                  { term: e('fields.code'), value: unit.code },
                  { term: e('fields.bodyType'), value: e(`body_types.${unit.bodyType}`) },
                  { term: e('fields.level'), value: t(`unit.levels.${unit.level}`) },
                  {
                    term: e('fields.parent'),
                    value: parent ? (
                      <AppLink href={`/entidades/${id}/estructura/unidades/${parent.id}`}>{parent.name}</AppLink>
                    ) : (
                      t('unit.no_parent')
                    ),
                  },
                  ...(unit.function
                    ? [{ term: e('fields.function'), value: e(`unit_functions.${unit.function}`) }]
                    : []),
                  { term: e('fields.headcount'), value: unit.headcount ?? e('record.unknown') },
                  ...(unit.closedOn ? [{ term: t('unit.closed'), value: <DateText date={unit.closedOn} /> }] : []),
                ]}
              />
            </Section>
            <Section title={e('record.timeline')}>
              <RecordTimeline rows={timeline} />
            </Section>
          </>
        }
      />
    </>
  );
}
