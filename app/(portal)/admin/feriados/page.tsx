import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SelectField } from '@/components/forms/choice-fields';
import { SmallActionForm } from '@/components/forms/small-action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField, TextField } from '@/components/forms/text-fields';
import { PageHeader } from '@/components/layout/page-header';
import { Section, TwoColumn } from '@/components/layout/section';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { DateText } from '@/components/ui/value-text';
import { TERRITORIES } from '@/lib/domains/entities/territories';
import { listNonWorkingDays } from '@/lib/domains/norms/queries';
import { partsOf } from '@/lib/kernel/calendar-date';
import { peruHolidays } from '@/lib/kernel/peru-holidays';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { addNonWorkingDayAction, removeNonWorkingDayAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('norms'))('days.title') };
}

export default async function NonWorkingDaysPage() {
  await requireActor('administrator');
  const [t, locale, days] = await Promise.all([getTranslations('norms.days'), getLocale(), listNonWorkingDays()]);
  const { year } = partsOf(today());
  const holidays = peruHolidays(year, locale === 'en' ? 'en' : 'es');
  const territories = TERRITORIES.map((territory) => ({ value: territory.code, label: territory.name }));
  const nameOf = (ubigeo: string | null) =>
    territories.find((option) => option.value === ubigeo)?.label ?? t('nationwide');
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <TwoColumn
        main={
          <>
            <Section title={t('added')}>
              <DataTable
                caption={t('added')}
                hideCaption
                rows={days}
                rowKey={(day) => day.id}
                empty={<EmptyState title={t('none')}>{t('none_hint')}</EmptyState>}
                columns={[
                  { key: 'on', header: t('on'), rowHeader: true, cell: (day) => <DateText date={day.on} /> },
                  { key: 'name', header: t('name'), cell: (day) => day.name },
                  { key: 'territory', header: t('territory'), cell: (day) => nameOf(day.territory) },
                  { key: 'source', header: t('source'), cell: (day) => day.source },
                  {
                    key: 'remove',
                    header: t('remove'),
                    cell: (day) => (
                      <SmallActionForm
                        action={removeNonWorkingDayAction}
                        hidden={{ dayId: day.id }}
                        label={t('remove')}
                        size="small"
                      />
                    ),
                  },
                ]}
              />
            </Section>
            <Section title={t('add_title')}>
              <ActionForm action={addNonWorkingDayAction} label={t('add_title')} resetOnDone>
                <DateField name="on" label={t('on')} required />
                <TextField name="name" label={t('name')} required width="medium" />
                <SelectField
                  name="territory"
                  label={t('territory')}
                  hint={t('territory_hint')}
                  options={territories}
                  emptyLabel={t('nationwide')}
                />
                <TextField name="source" label={t('source')} hint={t('source_hint')} required />
                <FormActions>
                  <SubmitButton>{t('add')}</SubmitButton>
                </FormActions>
              </ActionForm>
            </Section>
          </>
        }
        aside={
          <Section title={t('holidays', { year: String(year) })}>
            <ul className="text-sm">
              {holidays.map((holiday) => (
                <li key={holiday.date} className="flex justify-between gap-4 border-b border-line py-1.5">
                  <span>{holiday.name}</span>
                  <DateText date={holiday.date} />
                </li>
              ))}
            </ul>
          </Section>
        }
      />
    </>
  );
}
