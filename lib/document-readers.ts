import 'server-only';
import { mayReadReport } from './domains/performance/progress/may-read-report';
import { mayReadImport } from './domains/positions/import/queries/get-import';
import type { RecordReaders } from './platform/document-access';

/** Records whose private documents are read by whoever reads the record. Slices bring theirs; this file only gathers them. */
export const RECORD_READERS: RecordReaders = {
  progress_report: mayReadReport,
  structure_import: mayReadImport,
};
