/** RequirementName — requirement: its kind in words, with the area of management when it has one. */
import { useTranslations } from 'next-intl';
import { areaAndYears } from '@/lib/domains/positions/requirements/rules';
import type { Requirement } from '@/lib/domains/positions/requirements/types';

export function RequirementName({ requirement }: { requirement: Requirement }) {
  const t = useTranslations('positions.requirements');
  const people = useTranslations('people.areas');
  const { area } = areaAndYears(requirement.value);
  if (requirement.kind !== 'area_experience_years' || area === null) return t(requirement.kind);
  return t('area_experience_in', { area: people(area) });
}
