import { z } from 'zod';
import { requiredFile } from '@/lib/kernel/file-field';
import { integer, oneOf, optional, text, uuid } from '@/lib/kernel/input-fields';
import { onceRead } from '@/lib/kernel/once-read';
import { MANAGER_ROLES } from '../types';
import { ASKABLE_GROUPS, EXCEPTION_GROUNDS } from './types';

const reason = text({ min: 20, max: 4000, multiline: true });
const seenException = { exceptionId: uuid(), version: integer({ min: 0 }) };

/** Only a public manager has a role: the one typed for another group is left out. */
export const requestExceptionInput = z
  .object({
    seatId: uuid(),
    group: oneOf(ASKABLE_GROUPS),
    role: optional(oneOf(MANAGER_ROLES)),
    ground: oneOf(EXCEPTION_GROUNDS),
    reason,
    proof: requiredFile(),
  })
  .superRefine(
    (value, { issues }) => {
      if (value.group === 'public_manager' && value.role === null)
        issues.push({ code: 'custom', message: 'required', path: ['role'], input: value });
    },
    onceRead('group', 'role'),
  )
  .transform(({ role, ...asked }) => ({ ...asked, role: asked.group === 'public_manager' ? role : null }));

export const decideExceptionInput = z.object({
  ...seenException,
  decision: oneOf(['GRANTED', 'DENIED']),
  resolution: text({ min: 3, max: 120 }),
  reason,
});

export const withdrawExceptionInput = z.object(seenException);
