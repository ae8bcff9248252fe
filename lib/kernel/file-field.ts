import { z } from 'zod';
import type { Field } from './input-fields';

/** A file input left empty is null. What the file holds is checked when it is stored, not here. */
export function optionalFile(): Field<File | null> {
  return z
    .unknown()
    .optional()
    .transform((raw, context): File | null => {
      if (raw === undefined || raw === '' || raw === null) return null;
      if (raw instanceof File) return raw;
      context.addIssue({ code: 'custom', message: 'invalid_value' });
      return z.NEVER;
    });
}

export function requiredFile(): Field<File> {
  return optionalFile().transform((file, context): File => {
    if (file) return file;
    context.addIssue({ code: 'custom', message: 'required' });
    return z.NEVER;
  }) as Field<File>;
}
