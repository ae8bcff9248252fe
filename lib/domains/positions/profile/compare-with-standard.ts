import { fieldsOf } from '../requirements/rules';
import { DEGREE_LEVELS } from '../requirements/types';
import {
  ACADEMIC_STATUSES,
  COMPETENCIES,
  LISTS,
  OFFICE_LEVELS,
  STUDIES,
  type Competency,
  type TermField,
  type Terms,
} from './terms';

/** Something asked for that the standard position does not, or asked for differently. */
export type Deviation = {
  readonly field: Exclude<TermField, 'functions'>;
  readonly direction: 'above' | 'below';
  /** Which competency, and which of its degrees. */
  readonly competency?: Competency;
  readonly degree?: 'minimum' | 'ideal';
  /** As stored; null when that side does not name it. */
  readonly asked: string | null;
  readonly standard: string | null;
};

/**
 * Each thing that a profile asks for above or below its standard position (S3 IV). Functions are not compared: they
 * tell what the post does in its entity and ask nothing of whoever applies.
 */
export function compareWithStandard(profile: Terms, standard: Terms): Deviation[] {
  return [
    ...ranked('studies', STUDIES, profile.studies, standard.studies),
    ...specialties(profile.specialty, standard.specialty),
    ...ranked('degree', DEGREE_LEVELS, profile.degree, standard.degree),
    ...ranked('academicStatus', ACADEMIC_STATUSES, profile.academicStatus, standard.academicStatus),
    ...ranked('officeSystems', OFFICE_LEVELS, profile.officeSystems, standard.officeSystems),
    ...LISTS.flatMap((field) => listed(field, profile[field], standard[field])),
    ...measured({ field: 'generalYears' }, profile.generalYears, standard.generalYears),
    ...measured({ field: 'specificYears' }, profile.specificYears, standard.specificYears),
    ...COMPETENCIES.flatMap((competency) =>
      (['minimum', 'ideal'] as const).flatMap((degree) =>
        measured(
          { field: 'competencies', competency, degree },
          profile.competencies[competency][degree],
          standard.competencies[competency][degree],
        ),
      ),
    ),
  ];
}

type Place = Pick<Deviation, 'field' | 'competency' | 'degree'>;

function measured(place: Place, asked: number, standard: number): Deviation[] {
  if (asked === standard) return [];
  const direction = asked > standard ? 'above' : 'below';
  return [{ ...place, direction, asked: String(asked), standard: String(standard) }];
}

function ranked<T extends string>(field: Deviation['field'], scale: readonly T[], asked: T, standard: T): Deviation[] {
  const difference = scale.indexOf(asked) - scale.indexOf(standard);
  if (difference === 0) return [];
  return [{ field, direction: difference > 0 ? 'above' : 'below', asked, standard }];
}

/** One more thing to know is asking for more; one left out, for less. */
function listed(field: Deviation['field'], asked: readonly string[], standard: readonly string[]): Deviation[] {
  return [
    ...without(asked, standard).map((item) => ({ field, direction: 'above' as const, asked: item, standard: null })),
    ...without(standard, asked).map((item) => ({ field, direction: 'below' as const, asked: null, standard: item })),
  ];
}

/** Any of them will do: one more specialty lets more people in, which is asking for less. */
function specialties(asked: string, standard: string): Deviation[] {
  const field = 'specialty';
  const [mine, theirs] = [fieldsOf(asked), fieldsOf(standard)];
  return [
    ...without(theirs, mine).map((item) => ({ field, direction: 'above', asked: null, standard: item }) as const),
    ...without(mine, theirs).map((item) => ({ field, direction: 'below', asked: item, standard: null }) as const),
  ];
}

function without(these: readonly string[], those: readonly string[]): string[] {
  const known = new Set(those.map(comparable));
  return these.filter((item) => !known.has(comparable(item)));
}

/** People write the same word with and without accents, capitals and doubled spaces. */
function comparable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
