import { useTranslations } from 'next-intl';
import { COMPETENCIES, type TermField, type Terms } from '@/lib/domains/positions/profile/terms';

type Single = Exclude<TermField, 'competencies'>;

type Words = ReturnType<typeof useTranslations<'profiles'>>;
type Levels = ReturnType<typeof useTranslations<'people.levels'>>;

/** Words for what a position asks for, in the reader's language. */
export function useTermText() {
  return termText(useTranslations('profiles'), useTranslations('people.levels'));
}

/** The same words where there are no hooks: a document. */
export function termText(t: Words, levels: Levels) {
  /** A value as it is stored, such as one side of a deviation. */
  const stored = (field: TermField, value: string): string => {
    switch (field) {
      case 'studies':
      case 'academicStatus':
      case 'officeSystems':
        return t(`${field}.${value}`);
      case 'degree':
        return levels(value);
      case 'generalYears':
      case 'specificYears':
        return t('years', { count: Number(value) });
      case 'competencies':
        return t('degree', { degree: Number(value) });
      default:
        return value;
    }
  };
  return {
    stored,
    field: (field: TermField) => t(`fields.${field}`),
    lines(terms: Terms, field: TermField): string[] {
      if (field === 'competencies') {
        return COMPETENCIES.map((name) =>
          t('competency_line', { name: t(`competencies.${name}`), ...terms.competencies[name] }),
        );
      }
      const value: Terms[Single] = terms[field];
      return typeof value === 'object' ? [...value] : [stored(field, String(value))];
    },
  };
}
