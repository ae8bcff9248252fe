/** FitLines — checks: requirement by requirement, what was required, what was found, where, and whether it is met. caption names the person. */
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import type { RequirementCheck } from '@/lib/domains/positions/requirements/types';
import { MeasureText } from './measure-text';
import { RequirementName } from './requirement-name';

export function FitLines({ checks, caption }: { checks: readonly RequirementCheck[]; caption: string }) {
  const t = useTranslations('requests.fit');
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={checks}
      rowKey={(check) => check.requirement.kind}
      empty={<p className="text-sm text-ink-soft">{t('none')}</p>}
      columns={[
        { key: 'requirement', header: t('requirement'), rowHeader: true, cell: (check) => <Name check={check} /> },
        { key: 'required', header: t('required'), cell: (check) => <MeasureText measure={check.required} /> },
        { key: 'found', header: t('found'), cell: (check) => <MeasureText measure={check.found} /> },
        { key: 'evidence', header: t('evidence'), cell: (check) => <Evidence check={check} /> },
        { key: 'met', header: t('met'), cell: (check) => <Met check={check} /> },
      ]}
    />
  );
}

function Name({ check: { requirement } }: { check: RequirementCheck }) {
  const t = useTranslations('requests.fit');
  return (
    <span className="inline-flex flex-col">
      <span>
        <RequirementName requirement={requirement} />
      </span>
      <span className="text-2xs font-normal text-ink-soft">{t(requirement.mandatory ? 'mandatory' : 'desirable')}</span>
    </span>
  );
}

function Evidence({ check }: { check: RequirementCheck }) {
  const t = useTranslations('requests.fit');
  if (check.evidence.length === 0) return <span className="text-ink-soft">{t('no_evidence')}</span>;
  return (
    <ul className="space-y-0.5">
      {check.evidence.map(({ id, label }) => (
        <li key={id}>{label}</li>
      ))}
    </ul>
  );
}

function Met({ check: { met, requirement } }: { check: RequirementCheck }) {
  const t = useTranslations('requests.fit');
  if (met) return <Badge tone="success">{t('yes')}</Badge>;
  return <Badge tone={requirement.mandatory ? 'danger' : 'warning'}>{t('no')}</Badge>;
}
