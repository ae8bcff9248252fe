/** MeasureText — measure: what a requirement asks for or what was found, in the reader's language. */
import { useTranslations } from 'next-intl';
import type { Measure } from '@/lib/domains/positions/requirements/types';

export function MeasureText({ measure }: { measure: Measure }) {
  const t = useTranslations('positions.measure');
  const people = useTranslations('people');
  switch (measure.measure) {
    case 'level':
      return measure.level === null ? t('no_degree') : people(`levels.${measure.level}`);
    case 'fields':
      return measure.fields.length === 0 ? t('no_field') : measure.fields.join(' · ');
    case 'time':
      return t('time', { years: measure.years, months: measure.months });
  }
}
