import { z } from 'zod';
import { DOCUMENT_TYPES } from '@/lib/domains/people/types';
import { optionalFile, requiredFile } from '@/lib/kernel/file-field';
import { isDni, isForeignerCard } from '@/lib/kernel/identifiers';
import { calendarDateField, listOf, oneOf, optional, optionalText, text, uuid } from '@/lib/kernel/input-fields';
import { onceRead } from '@/lib/kernel/once-read';
import { REQUIREMENTS } from '../profile/terms';
import { END_CAUSES, EARLIEST_HOLDING, HOLDER_TEXTS, RECORDED_MODALITIES } from './types';

const day = () => calendarDateField({ min: EARLIEST_HOLDING });
const support = () => text(HOLDER_TEXTS.support);
const declaration = HOLDER_TEXTS.profile;

/** Only a commission has an end foreseen; who is elected or appointed officer meets no profile (L30057 52, 59). */
export const recordHolderInput = z
  .object({
    seatId: uuid(),
    modality: oneOf(RECORDED_MODALITIES),
    documentType: oneOf(DOCUMENT_TYPES),
    documentNumber: text({ max: 12 }),
    givenNames: text(HOLDER_TEXTS.names),
    familyNames: text(HOLDER_TEXTS.names),
    startsOn: day(),
    dueOn: optional(day()),
    support: support(),
    profileId: optional(uuid()),
    met: listOf(oneOf(REQUIREMENTS), { max: REQUIREMENTS.length }),
    profile: optionalText(declaration),
    proof: requiredFile(),
  })
  .superRefine(
    (value, { issues }) => {
      const ask = (path: 'dueOn' | 'profile') =>
        issues.push({ code: 'custom', message: 'required', path: [path], input: value[path] });
      if (value.modality === 'commission' && value.dueOn === null) ask('dueOn');
      if (value.modality !== 'officer' && value.profile === null) ask('profile');
    },
    onceRead('modality', 'dueOn', 'profile'),
  )
  .superRefine(
    (value, { issues }) => {
      const { documentType, documentNumber } = value;
      if (documentType === 'dni' ? isDni(documentNumber) : isForeignerCard(documentNumber)) return;
      const message = documentType === 'dni' ? 'invalid_dni' : 'invalid_foreigner_card';
      issues.push({ code: 'custom', message, path: ['documentNumber'], input: documentNumber });
    },
    onceRead('documentType', 'documentNumber'),
  )
  .transform(({ dueOn, profile, ...input }) => ({
    ...input,
    dueOn: input.modality === 'commission' ? dueOn : null,
    profile: input.modality === 'officer' ? null : profile,
  }));

export const endHolderInput = z.object({
  seatId: uuid(),
  holdingId: uuid(),
  endsOn: day(),
  cause: oneOf(END_CAUSES),
  support: support(),
  proof: optionalFile(),
});

export const displaceManagerInput = z.object({
  seatId: uuid(),
  holdingId: uuid(),
  toSeatId: uuid(),
  startsOn: day(),
  support: support(),
  reason: text({ min: 20, max: 4000, multiline: true }),
  profile: text(declaration),
  proof: requiredFile(),
});

/** `termEndsOn` is the end that its reader was shown: a second press renews nothing. */
export const renewTermInput = z.object({
  seatId: uuid(),
  holdingId: uuid(),
  termEndsOn: day(),
  report: support(),
  support: support(),
  reason: text({ min: 20, max: 4000, multiline: true }),
  proof: requiredFile(),
});

export const holdingInput = z.object({ holdingId: uuid() });
