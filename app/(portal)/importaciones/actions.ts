'use server';

import { applyImport } from '@/lib/domains/positions/import/commands/apply-import';
import { checkImport } from '@/lib/domains/positions/import/commands/check-import';
import { discardImport } from '@/lib/domains/positions/import/commands/discard-import';
import { mapImport } from '@/lib/domains/positions/import/commands/map-import';
import { undoImport } from '@/lib/domains/positions/import/commands/undo-import';
import { uploadImport } from '@/lib/domains/positions/import/commands/upload-import';
import { formAction } from '@/lib/platform/action';

export const uploadImportAction = formAction(uploadImport, {
  to: ({ importId }) => `/importaciones/${importId}`,
  notice: () => ({ key: 'positions.notices.import_uploaded' }),
});

export const mapImportAction = formAction(mapImport, {
  to: ({ importId }) => `/importaciones/${importId}`,
  notice: () => ({ key: 'positions.notices.import_mapped' }),
});

export const checkImportAction = formAction(checkImport, {
  to: ({ importId }) => `/importaciones/${importId}`,
  notice: ({ errors }) => ({ key: 'positions.notices.import_checked', params: { errors } }),
});

export const applyImportAction = formAction(applyImport, {
  to: ({ importId }) => `/importaciones/${importId}`,
  notice: () => ({ key: 'positions.notices.import_applying' }),
});

export const undoImportAction = formAction(undoImport, {
  to: ({ importId }) => `/importaciones/${importId}`,
  notice: () => ({ key: 'positions.notices.import_undone' }),
});

export const discardImportAction = formAction(discardImport, {
  to: ({ importId }) => `/importaciones/${importId}`,
  notice: () => ({ key: 'positions.notices.import_discarded' }),
});
