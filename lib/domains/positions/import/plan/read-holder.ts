import type { IdentityDocumentType } from '@/lib/domains/people/types';
import { parseCalendarDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { isDni, isForeignerCard } from '@/lib/kernel/identifiers';
import { RECORDED_MODALITIES, type RecordedModality } from '../../holding/types';
import { columnsOf, type ColumnKey } from '../columns';
import type { HolderFacts } from '../holder-types';
import type { ParsedRow } from '../read-row';
import type { RowError } from '../types';
import { textOf } from './plan-entities';

const OWN = columnsOf('entity_structure').filter(({ of }) => of === 'holder');
export const HOLDER_KEYS: readonly ColumnKey[] = OWN.map(({ key }) => key);
const NEEDED = OWN.filter(({ need }) => need === 'holder').map(({ key }) => key);

export type HolderSaid = Omit<HolderFacts, 'entityCode' | 'seatCode'>;

/** What a row says of whoever holds its post; null when it says nothing of them, or not all that it takes. */
export function readHolder(row: ParsedRow, errors: RowError[]): HolderSaid | null {
  if (!HOLDER_KEYS.some((key) => row.values[key] !== undefined || row.wrong.has(key))) return null;
  const found = [...missing(row), ...unfit(row)];
  errors.push(...found);
  if (found.length > 0 || HOLDER_KEYS.some((key) => row.wrong.has(key))) return null;
  const modality = modalityOf(row);
  return (
    modality && {
      modality,
      documentType: textOf(row, 'holder_document_type') as IdentityDocumentType,
      documentNumber: textOf(row, 'holder_document') ?? '',
      givenNames: textOf(row, 'holder_given_names') ?? '',
      familyNames: textOf(row, 'holder_family_names') ?? '',
      startsOn: dateOf(row, 'holder_since') as CalendarDate,
      dueOn: dateOf(row, 'holder_due'),
      support: textOf(row, 'holder_act') ?? '',
      profile: textOf(row, 'holder_profile'),
    }
  );
}

/** Cells that whoever holds a post needs, some according to how they hold it. */
function missing(row: ParsedRow): RowError[] {
  const lacks = (key: ColumnKey) => row.values[key] === undefined && !row.wrong.has(key);
  const modality = modalityOf(row);
  return [
    ...NEEDED.filter(lacks).map((key) => row.error(key, 'required_of_holder')),
    ...(modality === 'commission' && lacks('holder_due') ? [row.error('holder_due', 'required_of_commission')] : []),
    ...(modality && modality !== 'officer' && lacks('holder_profile')
      ? [row.error('holder_profile', 'required_of_profile')]
      : []),
  ];
}

/** What has no place in how they hold it; and a document that is none of its type. */
function unfit(row: ParsedRow): RowError[] {
  const said = textOf(row, 'holder_modality');
  const modality = modalityOf(row);
  const [type, number] = [textOf(row, 'holder_document_type'), textOf(row, 'holder_document')];
  const found: RowError[] = [];
  if (said !== null && !modality) found.push(row.error('holder_modality', 'modality_of_cadre'));
  if (modality && modality !== 'commission' && row.values.holder_due !== undefined)
    found.push(row.error('holder_due', 'due_of_commission'));
  if (modality === 'officer' && row.values.holder_profile !== undefined)
    found.push(row.error('holder_profile', 'profile_of_officer'));
  if (type === 'dni' && number !== null && !isDni(number)) found.push(row.error('holder_document', 'invalid_dni'));
  if (type === 'ce' && number !== null && !isForeignerCard(number))
    found.push(row.error('holder_document', 'invalid_foreigner_card'));
  return found;
}

/** Null for nothing, for what could not be read, and for a manager of the cadre: an assignment alone brings those. */
function modalityOf(row: ParsedRow): RecordedModality | null {
  const said = textOf(row, 'holder_modality');
  return RECORDED_MODALITIES.find((modality) => modality === said) ?? null;
}

function dateOf(row: ParsedRow, column: ColumnKey): CalendarDate | null {
  const said = textOf(row, column);
  return said === null ? null : parseCalendarDate(said);
}
