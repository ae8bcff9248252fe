/** RequirementText — requirement: a line of a managerial profile in words. */
import { useTranslations } from 'next-intl';
import { areaAndYears, fieldsOf } from '@/lib/domains/positions/requirements/rules';
import type { Requirement } from '@/lib/domains/positions/requirements/types';

export function RequirementText({ requirement: { kind, value } }: { requirement: Requirement }) {
  const t = useTranslations();
  if (kind === 'study_level') return t('competitions.requirement.study_level', { level: t(`people.levels.${value}`) });
  if (kind === 'study_field') return t('competitions.requirement.study_field', { fields: fieldsOf(value).join(', ') });
  const { area, years } = areaAndYears(value);
  return t(`competitions.requirement.${kind}`, { years, area: area ? t(`people.areas.${area}`).toLowerCase() : '' });
}
