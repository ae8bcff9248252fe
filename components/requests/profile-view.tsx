/** ProfileView — requirements: what a post asks of whoever takes it, indispensable or desirable. */
import { useTranslations } from 'next-intl';
import { areaAndYears, fieldsOf } from '@/lib/domains/positions/requirements/rules';
import type { Measure, Requirement } from '@/lib/domains/positions/requirements/types';
import { DEGREE_LEVELS } from '@/lib/domains/positions/requirements/types';
import { MeasureText } from './measure-text';
import { RequirementName } from './requirement-name';

export function ProfileView({ requirements }: { requirements: readonly Requirement[] }) {
  const t = useTranslations('requests');
  if (requirements.length === 0) return <p className="text-ink-soft">{t('content.missing')}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line text-sm">
      {requirements.map((requirement) => (
        <li key={requirement.kind} className="grid gap-x-4 py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_8rem]">
          <span className="font-medium">
            <RequirementName requirement={requirement} />
          </span>
          <span>
            <MeasureText measure={askedMeasure(requirement)} />
          </span>
          <span className="text-ink-soft">{t(requirement.mandatory ? 'fit.mandatory' : 'fit.desirable')}</span>
        </li>
      ))}
    </ul>
  );
}

function askedMeasure({ kind, value }: Requirement): Measure {
  if (kind === 'study_level')
    return { measure: 'level', level: DEGREE_LEVELS.find((level) => level === value) ?? null };
  if (kind === 'study_field') return { measure: 'fields', fields: fieldsOf(value) };
  return { measure: 'time', years: areaAndYears(value).years, months: 0 };
}
