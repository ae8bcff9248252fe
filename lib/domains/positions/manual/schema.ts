import { z } from 'zod';
import { requiredFile } from '@/lib/kernel/file-field';
import { checkbox, integer, oneOf, text, uuid, type Field } from '@/lib/kernel/input-fields';
import { specificWithinGeneral, TERMS } from '../profile/schema';
import { MANAGER_ROLES } from '../types';
import { JOB_FAMILIES, type NewStandardPosition } from './types';

export const loadManualInput = z.object({
  name: text({ min: 3, max: 120 }),
  source: text({ min: 3, max: 300 }),
  demonstration: checkbox(),
  file: requiredFile(),
});

export const manualInput = z.object({ manualId: uuid(), version: integer({ min: 0 }) });

/** A row of the sheet, once its words are the values of the domain. */
export const positionRow: Field<NewStandardPosition> = z
  .object({
    code: text({ max: 30 }),
    title: text({ max: 160 }),
    servantGroup: oneOf(['public_manager']),
    jobFamily: oneOf(JOB_FAMILIES),
    managerRole: oneOf(MANAGER_ROLES),
    level: integer({ min: 1, max: 3 }),
    ...TERMS,
  })
  .superRefine(...specificWithinGeneral)
  .transform(({ code, title, servantGroup, jobFamily, managerRole, level, ...terms }) => ({
    code,
    title,
    servantGroup,
    jobFamily,
    managerRole,
    level,
    terms,
  }));
