/** RequirementTable — checks: each requirement of the call with what was asked, what was found in the frozen profile and where. */
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import type { Measure, RequirementCheck } from '@/lib/domains/positions/requirements/types';

export function RequirementTable({ checks }: { checks: readonly RequirementCheck[] }) {
  const t = useTranslations();
  const tell = (measure: Measure): string => {
    switch (measure.measure) {
      case 'level':
        return measure.level === null ? t('applications.requirements.none') : t(`people.levels.${measure.level}`);
      case 'fields':
        return measure.fields.join(', ') || t('applications.requirements.none');
      case 'time':
        return t('people.time', { years: measure.years, months: measure.months });
    }
  };
  const columns: Column<RequirementCheck>[] = [
    {
      key: 'requirement',
      header: t('applications.requirements.requirement'),
      rowHeader: true,
      cell: ({ requirement, required }) => {
        const area = required.measure === 'time' && required.area ? `: ${t(`people.areas.${required.area}`)}` : '';
        return `${t(`applications.requirements.kinds.${requirement.kind}`)}${area}`;
      },
    },
    { key: 'required', header: t('applications.requirements.required'), cell: ({ required }) => tell(required) },
    { key: 'found', header: t('applications.requirements.found'), cell: ({ found }) => tell(found) },
    {
      key: 'evidence',
      header: t('applications.requirements.evidence'),
      cell: ({ evidence }) => (evidence.length === 0 ? '–' : evidence.map(({ label }) => label).join('; ')),
    },
    {
      key: 'met',
      header: t('applications.requirements.met'),
      cell: ({ met, requirement }) =>
        met ? (
          <Badge tone="success">{t('applications.requirements.yes')}</Badge>
        ) : (
          <Badge tone={requirement.mandatory ? 'danger' : 'neutral'}>
            {t(requirement.mandatory ? 'applications.requirements.no' : 'applications.requirements.preferred')}
          </Badge>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('applications.requirements.caption')}
      columns={columns}
      rows={checks}
      rowKey={({ requirement }) => `${requirement.kind}-${requirement.value}`}
      empty={<EmptyState title={t('applications.requirements.empty')} />}
    />
  );
}
