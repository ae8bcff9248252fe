import { z } from 'zod';
import { requiredFile } from '@/lib/kernel/file-field';
import { integer, optional, uuid } from '@/lib/kernel/input-fields';
import { COLUMNS, type ColumnKey } from './columns';

const MOST_COLUMNS = 60;

export const uploadImportInput = z.object({ file: requiredFile() });

export const seenImport = z.object({ importId: uuid(), version: integer({ min: 0 }) });

/** Each datum's column of the file, from 0; blank when the file does not have it. */
const columns = z.object(
  Object.fromEntries(COLUMNS.map(({ key }) => [key, optional(integer({ min: 0, max: MOST_COLUMNS }))])) as Record<
    ColumnKey,
    ReturnType<typeof optional<number>>
  >,
);

export const mapImportInput = seenImport.extend({ columns });

export const finishImportInput = z.object({ importId: uuid() });

export const failImportInput = z.object({ importId: uuid(), failure: z.string().regex(/^[a-z]+\.[a-z0-9_]+$/) });
